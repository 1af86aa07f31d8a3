"""A day on which every act there is happens at least once, for tests that want them all."""

from datetime import UTC, datetime, timedelta
from typing import Any

import time_machine

from qidtool.domain.ids import HOUSE, new_id
from tests.cast import CAST, Cast, privacy
from tests.script import Story


def tell_whole_day(story: Story) -> Story:
    """Whoever loses their place on this day has done nothing before, so everything told could be sent again."""
    _house_is_set_up(story.cast)
    _day_is_planned(story)
    _people_work(story)
    _groups_work(story)
    _moderation_steers(story)
    _words_are_put_in_order(story)
    _pictures_are_kept(story)
    _protocol_is_kept(story)
    _documentation_is_made(story)
    _people_leave(story)
    _a_day_comes(story.cast)
    return story


def _house_is_set_up(cast: Cast) -> None:
    cast.house_does("house.set_up", token_hash=new_id())
    rita, jonas = cast.actor("Rita").account, cast.actor("Jonas").account
    cast.acts("Olaf", HOUSE, "account.change_role", account=rita, role="author")
    cast.acts("Olaf", HOUSE, "account.enable", account=rita, enabled=False)
    cast.acts("Olaf", HOUSE, "account.enable", account=rita, enabled=True)
    cast.house_does("account.change_password", account=jonas, password_hash="x", keeps=cast.actor("Jonas").session)
    link, second = new_id(), new_id()
    cast.house_does("account.make_sign_in_link", account=jonas, token_hash=link)
    cast.house_does("account.sign_in_by_link", link_hash=link, session_hash=new_id())
    cast.house_does("session.start", HOUSE, second, account=jonas, token_hash=new_id())
    cast.acts("Jonas", HOUSE, "session.end", session=second)


def _day_is_planned(story: Story) -> None:
    cast = story.cast
    cast.acts("Mara", HOUSE, "workshop.plan_single", title="Einzeln", privacy=privacy())
    story.tell("Mara plans the series 'Vier Orte'\nMara plans the workshop 'Trier'")
    details: dict[str, Any] = {"title": "Vier Orte", "guiding_question": "Was trägt?", "privacy": privacy()}
    cast.acts("Mara", story.series, "series.change", functions=["Träger"], **details)
    story.act("Mara", "workshop.change", title="Trier", place="Aula", held_on="2027-05-17")
    story.act("Mara", "workshop.mark_words", words=["dumm"])
    story.act("Mara", "workshop.set_wifi", name="Saal", password="achtKatzen")
    story.tell("""
        Mara plans a step with 'Was stärkt uns?' and 'Was bremst uns?'
        Mara plans a step with 'Was bleibt?'
        Mara plans a step for approval with 'Was nehmen wir mit?'
        Mara removes step 2
    """)
    prompts = [{"id": "q1", "text": "Was stärkt uns?"}, {"id": "q2", "text": "Was hemmt uns?"}]
    story.act("Mara", "step.change", step=story.step("1"), title="Anfang", prompts=prompts)
    story.act("Mara", "step.place", step=story.step("3"), position=0)
    lunch = {"method": "two_rounds", "prompts": prompts, "planned_start": "12:00"}
    laid = story.act("Mara", "agenda.lay", steps=[lunch, lunch])["steps"]
    story.act("Mara", "agenda.shift", step=laid[0], minutes=15)
    story.act("Mara", "agenda.take_out", steps=laid)
    cast.acts("Mara", story.series, "workshop.duplicate", workshop=story.room, title="Koblenz")
    story.act("Mara", "workshop.rehearse", title="Probe: Trier", purpose="Probe")
    cast.acts("Mara", story.series, "series.duplicate", title="Vier Orte, noch einmal")


def _people_work(story: Story) -> None:
    cast = story.cast
    story.tell("Mara opens the workshop\nMara opens step 3")
    cast.wall(story.room)
    story.tell("""
        Ada joins
        Bo joins
        Dora joins
        Mara adds Ida
        Bo is now called 'Bodo'
        Ada writes 'Vertrauen'
        Ada writes 'Zeit'
        Bo writes 'Mut'
        Mara writes 'Wärme' for Ida
        Mara notes 'leise'
        Ada changes 'Vertrauen' to 'Zutrauen'
        Mara approves 'Zutrauen'
        Mara approves 'Zeit'
        Mara holds 'Zeit'
        Mara hides 'Zutrauen'
        Mara shows 'Zutrauen'
        Mara freezes the wall
        Mara approves 'Mut'
        Mara reveals the wall
        Ada withdraws 'Zutrauen'
    """)


def _groups_work(story: Story) -> None:
    """On a step of its own; what follows goes on where people worked before."""
    story.tell("""
        Mara plans a workbench with 'Was trägt?'
        Mara opens step 4
        Mara lets people group by choice
        Mara adds the group 'Rot'
        Mara adds the group 'Blau'
        Mara calls 'Blau' 'Grün'
        Bo goes to 'Rot'
        Mara puts Dora into 'Grün'
        Bo ranks 'Quote' at 1
        Bo ranks 'Dauer' at 2
        Bo moves 'Dauer' to row 1
        Mara spreads people into 2 groups
        Bo puts 'Plakat' on the poster
        Ada puts 'Aushang' on the poster
        Cem joins
        Mara takes the forming back
        Mara dissolves 'Grün'
        Mara plans shared posters for 'Ankommen' and 'Gehen'
        Mara opens step 5
        Mara sends the groups on to turn 1
        Bo puts 'Stille' on the poster 'Gehen'
    """)
    story.steps.pop()
    story.steps.pop()


def _moderation_steers(story: Story) -> None:
    story.tell("""
        Mara opens step 1
        Mara turns step 1 to 'heard'
        Mara locks step 1
        Mara unlocks step 1
        Mara closes step 1
        Mara shows step 1
        Mara reopens step 1
        Mara steps back
        Mara steps back
        Mara reopens step 1
    """)
    for act in ("step.set_timer", "step.extend_timer"):
        story.act("Mara", act, step=story.step("1"), minutes=5)
    story.act("Mara", "step.stop_timer", step=story.step("1"))


def _words_are_put_in_order(story: Story) -> None:
    story.tell("""
        Bo writes 'Kita' to 'Was nehmen wir mit?'
        Mara lets the wall show the cloud
        Mara turns the wall on
        Mara turns the wall back
        Mara forbids phones to read along
        Mara lets phones read along
        Mara asks for the cloud of 'Was nehmen wir mit?'
        the house draws 'Was nehmen wir mit?' with 'Kita', 'Zeit'
        Mara counts every mention in 'Was nehmen wir mit?'
        Mara renames the words 'Kita' as 'Kindertagesstätte'
        Mara excludes the words 'Zeit'
        Mara takes back 'Zeit: exclude'
        the house draws 'Was nehmen wir mit?' with 'Kita', 'Zeit'
        Bo withdraws 'Kita'
    """)
    said = [{"correction": story.ids[one]} for one in ("Kita: Kindertagesstätte", "Zeit: exclude")]
    story.cast.house_does("words.forget", story.series, as_of=1, said=said)


def _pictures_are_kept(story: Story) -> None:
    story.tell("""
        Bo writes 'Bild' to 'Was nehmen wir mit?'
        Mara brings the photo 'Plakat' of 'Bild'
        Mara brings 2 slides for 'Was nehmen wir mit?'
        Mara describes the photo 'Plakat' as 'Ein Plakat mit drei Karten'
        Mara takes out the photo 'Plakat'
        Mara takes out the slides of 'Was nehmen wir mit?'
        Mara brings 2 slides for 'Was nehmen wir mit?'
    """)
    story.cast.house_does("slides.drop_unplaced", story.room, file=new_id())


def _protocol_is_kept(story: Story) -> None:
    story.tell("""
        Mara notes down 'Es wird still'
        Mara takes down 'Wir bleiben dran' by 'Sprecherin'
        Mara puts 'Es wird still' right as 'Es wird sehr still'
        Mara takes 'Wir bleiben dran' out of the protocol
        Mara writes down 'Alle reden zugleich'
    """)


def _documentation_is_made(story: Story) -> None:
    """One that is finished, one that fails, and one that nobody wants any more."""
    house, room = story.cast.house_does, story.room
    for ending in ("job.finish", "job.fail", "job.cancel"):
        job = story.act("Mara", "job.ask", kind="documentation")["job"]
        attempt = house("job.start", room, job=job)["attempt"]
        house("job.advance", room, job=job, attempt=attempt, stage="page", progress=50)
        house("job.keep", room, job=job, attempt=attempt, form="page", content="PGI+")
        if ending == "job.finish":
            house(ending, room, job=job, attempt=attempt, as_of=1)
            house("job.drop_results", room, job=job)
        elif ending == "job.fail":
            house(ending, room, job=job, attempt=attempt, trouble="failed")
        else:
            story.act("Mara", ending, job=job)


def _people_leave(story: Story) -> None:
    cast = story.cast
    link, spare = new_id(), new_id()
    story.act("Mara", "workshop.hand_over", token_hash=link)
    cast.house_does("workshop.take_over", story.room, link_hash=link, session_hash=new_id())
    story.act("Mara", "workshop.hand_over", spare, token_hash=new_id())
    story.act("Mara", "link.revoke", link=spare)
    dana = cast.actor("Dana").account
    story.act("Mara", "staff.appoint", email=CAST["Dana"].email, role="documenter")
    story.act("Mara", "staff.dismiss", account=dana)
    story.tell("Mara removes Dora\nMara ends the workshop")


def _a_day_comes(cast: Cast) -> None:
    """A series whose deletion date is over by now."""
    long_ago = datetime.now(UTC) - timedelta(days=3)
    with time_machine.travel(long_ago, tick=False):
        until_then = privacy() | {"delete_on": long_ago.date().isoformat()}
        planned = cast.acts("Mara", HOUSE, "series.plan", title="Vorbei", privacy=until_then)
    cast.house_does("series.delete", series=planned["series"])
