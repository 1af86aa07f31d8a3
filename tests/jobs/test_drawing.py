"""What a cloud is made of: who counts as a voice, what was put right by hand, and how much fits a calm wall."""

from dataclasses import replace
from itertools import islice, permutations

from qidtool.actions.ports import Reading
from qidtool.domain.clouds import Cloud, CloudPlace, CountingRule, Drawing
from qidtool.domain.ids import StepId, WorkshopId
from qidtool.jobs.drawing import CALM, ENOUGH, corrections_of, draw
from tests.script import Story


def place(day: Story, prompt: str = "q1", slot: str = "answers") -> CloudPlace:
    return CloudPlace(StepId(day.steps[0]), prompt, slot)


def cloud_at(day: Story, where: CloudPlace) -> Cloud:
    room = WorkshopId(day.room)
    return Cloud(Cloud.key(room, where), room, room, where.step, where.prompt, where.input)


def drawn(day: Story, cloud: Cloud, *, printed: bool = False) -> Drawing:
    def look(reading: Reading) -> Drawing:
        step, workshop = reading.steps.get(cloud.step), reading.workshops.get(cloud.workshop)
        assert step
        assert workshop
        here = reading.contributions.where(step=cloud.step, on_wall=True)
        words = reading.words(one.id for one in here)
        return draw(cloud, step, here, words, corrections_of(reading, workshop.series), printed=printed)

    return day.cast.gate.store.read(look)


def counts(drawing: Drawing) -> dict[str, int]:
    return {one.shown: one.count for one in drawing.terms}


def test_inflected_forms_are_one_term_with_the_contributions_behind_it(day: Story) -> None:
    day.tell("Ada writes 'Fachkraft'\nBo writes 'Fachkräfte'")
    drawing = drawn(day, cloud_at(day, place(day)))
    [term] = drawing.terms
    assert (term.count, set(term.contributions)) == (2, {day.ids["Fachkraft"], day.ids["Fachkräfte"]})
    assert [one.key for one in drawing.words] == [term.key]
    assert drawing.voices == 2


def test_somebody_counts_once_or_with_every_mention(day: Story) -> None:
    day.tell("Ada writes 'Kaffee'\nAda writes 'Kaffee und Tee'")
    cloud = cloud_at(day, place(day))
    assert counts(drawn(day, cloud)) == {"Kaffee": 1, "Tee": 1}
    assert counts(drawn(day, replace(cloud, rule=CountingRule.EVERY_MENTION))) == {"Kaffee": 2, "Tee": 1}


def test_the_documentation_is_one_voice_for_each_group_and_never_several_people(day: Story) -> None:
    day.tell("""
        Mara writes down 'Kaffee'
        Mara writes down 'Kaffee und Tee'
        Ada writes 'Kaffee'
        Mara adds the group 'Rot'
        Mara writes down 'Tee aus Worms' as 'answers' of 'Rot'
    """)
    cloud = cloud_at(day, place(day))
    assert counts(drawn(day, cloud)) == {"Kaffee": 2, "Tee": 2, "Worms": 1}
    assert counts(drawn(day, replace(cloud, rule=CountingRule.EVERY_MENTION)))["Kaffee"] == 3


def test_only_what_hangs_on_the_wall_has_a_voice(day: Story) -> None:
    day.tell("""
        Ada writes 'Vertrauen'
        Bo writes 'Mist'
        Mara hides 'Mist'
        Mara freezes the wall
        Ada writes 'Geduld'
    """)
    assert counts(drawn(day, cloud_at(day, place(day)))) == {"Vertrauen": 1}
    day.tell("Mara reveals the wall")
    assert counts(drawn(day, cloud_at(day, place(day)))) == {"Vertrauen": 1, "Geduld": 1}


def test_each_question_has_its_own_cloud_without_the_words_of_the_question(day: Story) -> None:
    day.tell("Ada writes 'Offenheit stärkt'\nBo writes 'Zeitnot' to 'Was bremst uns?'")
    assert counts(drawn(day, cloud_at(day, place(day)))) == {"Offenheit": 1}
    assert counts(drawn(day, cloud_at(day, place(day, "q2")))) == {"Zeitnot": 1}


def test_the_threshold_is_a_persons_choice_or_that_of_a_calm_wall(day: Story) -> None:
    for one, other in islice(permutations(("ba", "ke", "mo", "ru", "ti", "zu", "fle", "gri", "plo"), 2), CALM + 1):
        card = {"input": "answers", "prompt": "q1", "text": f"{one}{other}".capitalize() * 2}
        day.act("Mara", "contribution.write", step=day.steps[0], **card)
    day.tell("Ada writes 'Mut'\nBo writes 'Mut'")
    cloud = cloud_at(day, place(day))
    crowded = drawn(day, cloud)
    assert (crowded.more_than, [one.text for one in crowded.words]) == (1, ["Mut"])
    assert len(crowded.terms) == CALM + 2
    assert len(drawn(day, replace(cloud, at_least=1)).words) > 1
    assert drawn(day, replace(cloud, at_least=3)).words == ()


def test_print_holds_what_was_said_more_than_twice_if_that_is_enough(day: Story) -> None:
    day.tell("Ada writes 'Mut'\nBo writes 'Mut'\nAda writes 'Ruhe'")
    cloud = cloud_at(day, place(day))
    assert (drawn(day, cloud, printed=True).more_than, len(drawn(day, cloud, printed=True).words)) == (0, 2)
    for one, other in islice(permutations(("ba", "ke", "mo", "ru", "ti"), 2), ENOUGH):
        for _ in range(3):
            day.act("Mara", "contribution.write", step=day.steps[0], input="answers", prompt="q1",
                    text=f"{one}{other}".capitalize() * 2)  # fmt: skip
    assert drawn(day, cloud, printed=True).more_than == 2
    assert drawn(day, replace(cloud, at_least=2), printed=True).more_than == 1


def test_the_same_words_draw_the_same_cloud_and_stay_where_they_are(day: Story) -> None:
    day.tell("Ada writes 'Vertrauen'\nBo writes 'Verlässlichkeit'")
    cloud = cloud_at(day, place(day))
    first = drawn(day, cloud)
    assert drawn(day, cloud) == first
    assert drawn(day, replace(cloud, drawing=first)) == first
    day.tell("Bo writes 'Humor'")
    before = {one.key: one for one in first.words}
    after = {one.key: one for one in drawn(day, replace(cloud, drawing=first)).words}
    assert len(after) == 3
    assert {key: after[key] for key in before} == before
