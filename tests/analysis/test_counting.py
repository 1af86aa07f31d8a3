"""What a hall says, counted."""

from qidtool.analysis.words.count import terms_of
from qidtool.analysis.words.counting import Counting
from qidtool.analysis.words.table import Form, LeftOut, Reason
from qidtool.analysis.words.voices import Voice
from qidtool.domain.clouds import CountingRule
from qidtool.domain.ids import ContributionId
from tests.analysis.heard import EVERY, counts, table, term, voices


def test_forms_meet_in_the_form_people_wrote_most() -> None:
    found = table("Fachkräfte", "mehr Fachkräfte, gute Räume", "Fachkraft")
    assert counts(found) == {"Fachkräfte": 3, "Räume": 1}
    assert term(found, "Fachkräfte").forms == (Form("Fachkräfte", 2), Form("Fachkraft", 1))
    assert term(found, "Fachkräfte").contributions == ("0", "1", "2")


def test_a_tie_goes_to_the_form_for_all_genders_then_to_the_base_form() -> None:
    assert counts(table("Erzieher", "Erzieher:innen")) == {"Erzieher:innen": 2}
    assert counts(table("Räume", "Raum")) == {"Raum": 2}


def test_a_person_counts_once_for_each_question() -> None:
    said = [
        Voice(ContributionId("1"), "Zeit, Zeit, Zeit", "Ada", "Was entlastet?"),
        Voice(ContributionId("2"), "Zeit", "Ada", "Was entlastet?"),
        Voice(ContributionId("3"), "Zeit", "Ada", "Was bereichert?"),
        Voice(ContributionId("4"), "Zeit", None, "Was entlastet?"),
        Voice(ContributionId("5"), "Zeit", None, "Was entlastet?"),
    ]
    assert counts(terms_of(said, Counting(CountingRule.ONCE_PER_PERSON))) == {"Zeit": 4}
    assert counts(terms_of(said, Counting(CountingRule.EVERY_MENTION))) == {"Zeit": 7}


def test_the_cloud_shows_more_than_n_and_the_table_everything() -> None:
    found = table("Zeit", "Zeit", "Zeit", "Raum", "Raum", "Mut", counting=Counting(more_than=2))
    assert [one.shown for one in found.in_cloud] == ["Zeit"]
    assert counts(found) == {"Zeit": 3, "Raum": 2, "Mut": 1}


def test_words_of_the_question_and_small_words_are_listed_as_left_out() -> None:
    found = table("Die Praxis braucht Zeit", prompt="Wie entlasten wir die Praxen?")
    assert counts(found) == {"braucht": 1, "Zeit": 1}
    assert found.left_out == (LeftOut("Die", 1, Reason.STOP_WORD), LeftOut("Praxis", 1, Reason.QUESTION))


def test_a_contribution_of_small_words_only_is_a_term_of_its_own() -> None:
    assert counts(table("Alles gut", "alles gut!")) == {"Alles gut": 1, "alles gut!": 1}
    assert counts(table("❤️", "100 %")) == {"❤️": 1, "100 %": 1}


def test_a_contribution_without_any_term_is_named() -> None:
    assert table("Das kann man so oder so machen").without_term == ("0",)


def test_phrases_of_several_people_stay_whole() -> None:
    found = table("sozialer Ausgleich", "Wir brauchen sozialen Ausgleich", "Raum")
    assert counts(found) == {"sozialen Ausgleich": 2, "brauchen": 1, "Raum": 1}


def test_a_small_word_is_shown_where_nearly_all_wrote_it() -> None:
    assert counts(table("auf Augenhöhe", "Begegnung auf Augenhöhe")) == {"auf Augenhöhe": 2, "Begegnung": 1}
    assert counts(table("Augenhöhe", "Augenhöhe!", "auf Augenhöhe")) == {"Augenhöhe": 3}


def test_a_compound_is_one_term_however_it_is_written() -> None:
    assert counts(table("Kita-Sozialarbeit", "Kita Sozialarbeit stärken", "Kitasozialarbeit")) == {
        "Kitasozialarbeit": 3, "stärken": 1,
    }  # fmt: skip


def test_two_halves_that_share_a_word_are_one_term() -> None:
    assert counts(table("Kinder- und Jugendhilfe")) == {"Kinder- und Jugendhilfe": 1}


def test_short_contributions_may_count_as_a_whole() -> None:
    whole = Counting(CountingRule.EVERY_MENTION, 0, whole=True)
    found = table("echte Beteiligung", "Beteiligung", counting=whole)
    assert counts(found) == {"Beteiligung": 1, "echte Beteiligung": 1}


def test_a_slip_of_the_keyboard_joins_the_word_that_was_meant() -> None:
    assert counts(table("Zusammenarbeit", "Zusammenabreit", "Kommunikation", "Komunikation")) == {
        "Kommunikation": 2, "Zusammenarbeit": 2,
    }  # fmt: skip


def test_known_look_alikes_are_never_slips() -> None:
    assert len(table("Unterstellung", "Unterstützung", "Beratungsstelle", "Bereitungsstelle").terms) == 4


def test_the_rules_are_said_in_german() -> None:
    assert CountingRule.ONCE_PER_PERSON.sentence == "Jeder Begriff zählt je Person und Frage einmal."
    assert EVERY.rule.sentence == "Jede Nennung eines Begriffs zählt."


def test_nothing_said_is_an_empty_table() -> None:
    assert terms_of(voices()).terms == ()
