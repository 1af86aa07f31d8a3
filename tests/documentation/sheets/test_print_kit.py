"""What a print kit holds: sheets that follow from a form, the way in, lists, thanks; words of people stay words."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.sheets.kit import Kit, Sheet, SheetKind
from qidtool.documentation.sheets.print_kit import TEMPLATE, pdf_of, print_kit
from qidtool.domain.agenda import Step
from qidtool.domain.forms import About, FilledBy, Form, Input, InputKind, Offer, Prompt
from qidtool.domain.ids import StepId
from qidtool.domain.printing import PrintPart, PrintWish
from qidtool.domain.series import Privacy
from qidtool.domain.wifi import Wifi
from tests.documentation.days import EDITION
from tests.documentation.sheets.kits import (
    ADDRESS,
    METHODS,
    ROOM,
    SERIES,
    WORKSHOP,
    kit,
    material,
    method_of,
    stands_on,
    step_of,
    usual,
)
from tests.documentation.sheets.paper import sheets_of, without_breaks

HOSTILE = (
    "#panic() $x$ *fett* <script>alert(1)</script> @ref // weg /* auch weg */",
    "W" * 2000,
    "eins\n" * 400 + "zwei",
    "\U0001f469\u200d\U0001f467 " * 100 + "Ende",
    "https://beispiel.invalid/" + "a-1/" * 300,
)


def kinds(whole: Kit) -> list[tuple[str, int]]:
    return [(one.kind.value, len(one.fields or one.offers)) for step in whole.steps for one in step.sheets]


def sheets(slug: str) -> tuple[Sheet, ...]:
    return kit(usual(slug)).steps[0].sheets


def test_cards_are_cut_for_each_prompt_and_pass() -> None:
    assert kinds(kit(usual("two_rounds"))) == [("cards", 1)] * len(usual("two_rounds").prompts) * 2


@stands_on("work_cafe", "pyramide", "erfolgsindikatoren", "smart_ziele", "positionieren")
def test_sheets_follow_from_the_form_of_a_step() -> None:
    many = len(usual("work_cafe").prompts)
    posters = [("head", 0), ("cards", 1)] * many * 2
    assert kinds(kit(usual("work_cafe"))) == posters + [("offers", 0)] * many
    assert kinds(kit(usual("pyramide"))) == [("pyramid", 3), ("pyramid", 3), ("fields", 4)]
    assert kinds(kit(usual("erfolgsindikatoren"))) == [("fields", 3)]
    assert kinds(kit(usual("smart_ziele"))) == [("head", 0), ("cards", 1), ("fields", 5), ("fields", 5)]
    assert kinds(kit(usual("positionieren"))) == [("offers", 3)] * 3 + [("fields", 1)]


@stands_on("pyramide", "erfolgsindikatoren")
def test_a_pyramid_stands_on_its_base_and_ranks_begin_with_the_first() -> None:
    rows = method_of("pyramide").form.inputs[0].rows
    assert [one.label for one in sheets("pyramide")[0].fields] == list(reversed(rows))
    assert sheets("erfolgsindikatoren")[0].fields[0].label == "1. Indikator"


@stands_on("smart_ziele")
def test_fields_say_what_they_belong_to_and_who_fills_them() -> None:
    *_, smart, paths = sheets("smart_ziele")
    assert (smart.who, smart.fields[0].about) == (("Gruppe", "Tisch"), "Gehört zu „Unser Handlungsziel“")
    assert [one.about for one in paths.fields[1:]] == [""] * 4
    assert paths.fields[-1].marks == ("können wir selbst", "müssen andere tun")
    assert sheets("two_rounds")[0].who == ("Name oder Kürzel", "Funktion")


@stands_on("work_cafe")
def test_shared_posters_belong_to_no_group() -> None:
    shared = replace(usual("work_cafe"), rotation_minutes=10)
    head = kit(shared).steps[0].sheets[0]
    assert (head.kind, head.label, head.who) == (SheetKind.HEAD, "Plakat für alle Gruppen", ())


@stands_on("positionieren", "work_cafe")
def test_what_can_be_chosen_stands_there_and_else_there_are_lines() -> None:
    chosen, *_ = sheets("positionieren")
    assert (chosen.offers, chosen.blanks, chosen.questions) == (
        tuple(one.text for one in usual("positionieren").prompts), 0, (),
    )  # fmt: skip
    dots = sheets("work_cafe")[-1]
    assert (dots.round_boxes, dots.boxes, dots.offers, dots.blanks) == (True, 3, (), 6)


def test_only_what_is_wished_for_is_printed() -> None:
    assert (kit().poster, kit().agenda, kit().attendance, kit().certificates, kit().steps) == (None, None, None, (), ())
    whole = kit(parts=(PrintPart.POSTER, PrintPart.CERTIFICATES))
    assert whole.poster is not None
    assert [one.name for one in whole.certificates] == ["Ada", "Bo"]
    assert (whole.agenda, whole.attendance) == (None, None)


def test_a_day_of_which_hardly_anything_is_known_can_be_printed() -> None:
    bare = replace(WORKSHOP, place="", held_on="", wifi=None)
    alone = replace(SERIES, single=True, privacy=Privacy())
    nobody = WorkshopMaterial(bare, alone, (Step(StepId("s"), ROOM, 0, "gone", "", Form((), ())),))
    whole = print_kit(nobody, PrintWish(ADDRESS, tuple(PrintPart), (StepId("s"),)), EDITION)
    pages = sheets_of(pdf_of(whole))
    assert len(pages) == 6
    assert [one.name for one in whole.certificates] == [""]
    assert whole.attendance is not None
    assert (whole.attendance.guests, whole.attendance.blanks) == ((), 40)
    assert "40" in pages[3].text


def test_a_form_without_passes_and_labels_has_its_sheets() -> None:
    slots = (
        Input("a", InputKind.NOTE, "", ""), Input("b", InputKind.CARDS, "Wort", ""),
        Input("c", InputKind.CHOICE, "", "", about=About(Offer.GROUPS)),
        Input("d", InputKind.ROWS, "", "", rows=("oben",), per_prompt=False),
        Input("e", InputKind.NOTE, "Für die Moderation", "", by=FilledBy.FACILITATOR),
    )  # fmt: skip
    step = Step(StepId("s"), ROOM, 0, "gone", "Schritt", Form((), slots), (Prompt("q", "Was trägt?"),))
    alone = replace(material(usual("two_rounds")), steps=(step,))
    whole = print_kit(alone, PrintWish(ADDRESS, (), (step.id,)), EDITION)
    assert kinds(whole) == [("fields", 1), ("cards", 1), ("offers", 2), ("pyramid", 1)]
    assert whole.steps[0].sheets[2].offers == ("Rot", "Gruppe 2")
    pages = sheets_of(pdf_of(whole))
    assert [page.run.count("ABC234") for page in pages] == [1, 4, 1, 1]
    assert "Moderation:" not in "".join(page.text for page in pages)


def test_the_attendance_list_names_who_joined_and_has_room_for_others() -> None:
    listed = kit(parts=(PrintPart.ATTENDANCE,)).attendance
    assert listed is not None
    assert [(one.name, one.function) for one in listed.guests] == [("Ada", "Kita-Leitung"), ("Bo", ""), ("", "Träger")]
    text = sheets_of(pdf_of(kit(parts=(PrintPart.ATTENDANCE,))))[0].text
    assert re.findall(r"\b(\d+)\b", text.partition("Unterschrift")[2])[:13] == [str(one) for one in range(1, 14)]


def test_the_poster_says_every_way_in() -> None:
    [page] = sheets_of(pdf_of(kit(parts=(PrintPart.POSTER,))))
    said = ("Ankommen in Neustadt", "ABC 234", "mitmachen.beispiel.invalid", "Saal; oben", 'neun:"Katzen"')
    assert [one for one in said if without_breaks(one) not in page.run] == []
    without = replace(WORKSHOP, wifi=None)
    [page] = sheets_of(pdf_of(kit(parts=(PrintPart.POSTER,), workshop=without)))
    assert "WLAN" not in page.text


def test_the_sheets_speak_english() -> None:
    english = kit(usual("two_rounds"), parts=(PrintPart.AGENDA,), edition=replace(EDITION, language="en"))
    sheet = english.steps[0].sheets[0]
    assert (english.language, sheet.task) == ("en", method_of("two_rounds", "en").passes[0].title)


@pytest.mark.parametrize("slug", METHODS[:3])
def test_words_of_people_are_data_and_never_markup(slug: str) -> None:
    prompts = tuple(Prompt(f"q{place}", text) for place, text in enumerate(HOSTILE))
    pages = sheets_of(pdf_of(kit(step_of(slug, prompts, HOSTILE[0]), parts=tuple(PrintPart))))
    there = "".join(page.run for page in pages)
    assert [one[:40] for one in HOSTILE if without_breaks(one)[-60:] not in there] == []
    assert without_breaks(HOSTILE[0]) in there
    assert [page.beyond(5)[:3] for page in pages if page.beyond(5)] == []


def test_the_same_kit_gives_the_same_bytes() -> None:
    whole = kit(usual("two_rounds"), parts=tuple(PrintPart))
    assert pdf_of(whole) == pdf_of(whole)


def test_the_template_reads_nothing_and_brings_nothing_in() -> None:
    code = re.sub(r"//.*", "", TEMPLATE.read_text("utf-8"))
    assert re.findall(r"\b(?:read|import|include|eval|plugin|csv|yaml|toml|xml|cbor|bibliography)\b", code) == []


@given(name=st.text(min_size=1, max_size=32), password=st.text(max_size=63))
def test_cameras_read_back_every_name_and_password(name: str, password: str) -> None:
    told = Wifi(name, password).for_cameras()
    fields = re.findall(r"([TSP]):((?:\\.|[^\\;])*);", told.removeprefix("WIFI:"), re.DOTALL)
    read = {key: re.sub(r"\\(.)", r"\1", value, flags=re.DOTALL) for key, value in fields}
    assert read == {"T": "WPA", "S": name, "P": password} if password else {"T": "nopass", "S": name}
    assert told.endswith(";;")


def test_the_notation_for_cameras() -> None:
    assert Wifi("Saal; oben", 'a\\b:"c",d').for_cameras() == 'WIFI:T:WPA;S:Saal\\; oben;P:a\\\\b\\:\\"c\\"\\,d;;'
    assert Wifi("Offen").for_cameras() == "WIFI:T:nopass;S:Offen;;"


@pytest.mark.parametrize(
    ("address", "is_one"),
    [(ADDRESS, True), ("http://192.168.1.5:8017", True), ("javascript:alert(1)", False), ("https://", False),
     ("https://a b", False), ("https://a\nb", False), ("https://" + "a" * 300, False), ("https://[", False)],
)  # fmt: skip
def test_only_an_address_is_printed_as_one(address: str, is_one: bool) -> None:
    assert PrintWish(address).has_address() is is_one
