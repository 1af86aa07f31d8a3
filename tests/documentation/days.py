"""A made-up series in two places, with people, agenda, contributions and clouds: enough for some pages of print."""

from dataclasses import replace
from functools import cache

from qidtool.analysis.clouds.fresh import laid_out
from qidtool.catalogue import Catalogue, load_catalogue
from qidtool.documentation.drawn_clouds import clouds_of
from qidtool.documentation.edition import Edition
from qidtool.documentation.material import MethodText, SeriesMaterial, WorkshopMaterial
from qidtool.domain.agenda import Step, StepState, StepStatus
from qidtool.domain.clouds import Cloud, CloudPlace, CloudTerm, CloudWord, Drawing
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.forms import Prompt
from qidtool.domain.ids import ContributionId, ParticipantId, RoomId, SeriesId, StepId, WorkshopId
from qidtool.domain.moments import HOUR, MINUTE
from qidtool.domain.people import Participant
from qidtool.domain.series import Privacy, Series
from qidtool.domain.workshop import Workshop
from qidtool.places import STATIC
from tests.methods.shelf import ANY_METHOD, SHELF

MORNING = 1_779_004_800_000  # 17 May 2026, 10 o'clock in Berlin
FONT = STATIC / "dist" / "fonts" / "atkinson-hyperlegible-next-latin-600-normal.woff2"
EDITION = Edition(made_at=MORNING + 30 * HOUR)

SERIES = Series(
    SeriesId(RoomId("series")),
    "Mittagstisch für alle",
    MORNING,
    guiding_question="Was braucht ein Mittagstisch, an den sich wirklich alle setzen?",
    goal="Bis zum nächsten Herbst isst kein Kind mehr allein.",
    themes=("Essen und Zeit", "Räume", "Wer kocht mit"),
    privacy=Privacy("Werkstatt Mittagstisch e. V.", "post@beispiel.invalid", "Planung der Mittagstische", "2026-12-01"),
)
FUNCTIONS = (
    "Küchenleitung",
    "Lehrkraft",
    "Schulsozialarbeit",
    "Elternbeirat",
    "Hausmeisterei",
    "Mitarbeiter:in der Beratungsstelle für Ernährung",
)
REGIONS = ("Speyer", "Worms", "Kusel", "Donnersbergkreis")
QUESTIONS = (
    Prompt(
        "essen", "Woran merken wir mittags, dass es allen schmeckt und niemand fehlt?", "Eine Beobachtung je Karte."
    ),
    Prompt("zeit", "Was würden wir mit zehn Minuten mehr Zeit am Tisch anfangen?"),
)
VOICES = (
    "Ruhige Tische",
    "Die Teller sind leer",
    "Nachschlag ohne Drängeln",
    "Kinder bleiben sitzen und erzählen",
    "ruhige Tische",
    "Jemand fragt nach dem Rezept",
    "Ältere helfen den Jüngeren beim Schneiden",
    "Es riecht bis auf den Hof",
    "Auch die Kartoffelschälerin isst mit",
    "Wer neu ist, findet einen Platz",
    "Es gibt keinen Extratisch",
    "Die Lautstärke bleibt erträglich",
    "Kinder decken selbst ab",
    "Der Speiseplan ist in Bildern zu lesen",
    "Wir hören Namen statt „du da“",
    "Reste werden mitgenommen",
    "Nachfragen beim Gemüse",
    "Die Teller sind leer",
    "Einer wartet auf den anderen",
    "Die Küche bekommt Post",
    "Niemand schaut auf die Uhr",
    "Ein Lied vor dem Essen",
    "Brotzeit für Spätkommende",
    "Suppe geht immer",
    "Eltern fragen, ob sie mitessen dürfen",
    "Vegetarisch ist normal",
)
TERMS = (
    ("Tische", 14),
    ("Kinder", 11),
    ("Teller", 9),
    ("Nachschlag", 7),
    ("Rezept", 5),
    ("Küche", 5),
    ("Gemüse", 3),
    ("Suppe", 2),
    ("Lied", 1),
    ("Brotzeit", 1),
)


@cache
def shelf() -> Catalogue:
    return load_catalogue(str(SHELF))


def methods() -> dict[str, MethodText]:
    return {one.slug: MethodText(one.title, one.summary, shelf().guide(one.slug) or "") for one in shelf().all()}


def people(place: str, number: int) -> tuple[Participant, ...]:
    return tuple(
        Participant(
            ParticipantId(f"{place}-{each}"),
            WorkshopId(RoomId(place)),
            MORNING,
            function=FUNCTIONS[(each * each) % 11 % len(FUNCTIONS)],
            region=REGIONS[each % 7 % len(REGIONS)],
        )
        for each in range(number)
    )


def step(place: str, number: int, title: str, start: str = "") -> Step:
    method = shelf().folders[ANY_METHOD].method
    opened = MORNING + number * HOUR
    return Step(
        StepId(f"{place}-step-{number}"),
        WorkshopId(RoomId(place)),
        number,
        method.slug,
        title,
        method.form,
        QUESTIONS,
        StepState(StepStatus.CLOSED),
        start,
        method.minutes,
        opened,
        opened + 43 * MINUTE,
    )


def written(one: Step, slot: str, prompt: str, texts: tuple[str, ...]) -> dict[Contribution, str]:
    found = {}
    for number, text in enumerate(texts):
        key = ContributionId(f"{one.id}-{slot}-{prompt}-{number:04}")
        person = ParticipantId(f"{one.workshop}-{number % 19}") if slot != "special" else None
        at = MORNING + number * MINUTE
        found[Contribution(key, one.workshop, one.id, slot, prompt, slot, at, participant=person)] = text
    return found


@cache
def drawn(terms: tuple[CloudTerm, ...]) -> tuple[CloudWord, ...]:
    """Where the words of the terms lie: as the house itself lays them out."""
    return tuple(
        CloudWord(one.key, one.text, one.x, one.y, one.size, one.box.left, one.box.top, one.box.width, one.box.height)
        for one in laid_out(terms, str(FONT)).words
    )


def cloud(one: Step, prompt: str, *, slot: str = "answers") -> Cloud:
    """Terms said more than once were to be drawn; one of them found no room."""
    behind = [ContributionId(f"{one.id}-answers-{prompt}-{number:04}") for number in range(len(VOICES))]
    terms = tuple(CloudTerm(name, (name,), name, count, contributions=tuple(behind[:count])) for name, count in TERMS)
    roomy = tuple(replace(one, contributions=()) for one in terms if one.count > 2)
    words = Drawing(terms, drawn(roomy), more_than=1, voices=len(VOICES))
    place = CloudPlace(one.id, prompt, slot)
    return Cloud(Cloud.key(one.workshop, place), one.workshop, one.workshop, one.id, prompt, slot, drawing=words)


def workshop(place: str, number: int = 31, shift: int = 0) -> WorkshopMaterial:
    steps = (
        step(place, 0, "Ankommen und hinschauen", "10:00"),
        step(place, 1, "Weiterdenken"),
        step(place, 2, "Ausklang"),
    )
    steps = (*steps[:2], replace(steps[2], opened_at=None, closed_at=None, state=StepState()))
    words: dict[Contribution, str] = {}
    for one in steps[:2]:
        for prompt in QUESTIONS:
            voices = VOICES[shift:] + VOICES[:shift]
            words |= written(one, "answers", prompt.id, voices) | written(one, "heard", prompt.id, voices[4:16])
            words |= written(one, "special", prompt.id, ("Die Küchenleitung sprach zum ersten Mal vor der Runde.",))
    hidden = written(steps[0], "answers", "essen", tuple("?" * 40))
    kept = dict(words)
    extra = [each for each in hidden if each not in kept][:2]
    contributions = [*kept, *(replace(each, status=ContributionStatus.HIDDEN) for each in extra)]
    return WorkshopMaterial(
        Workshop(
            WorkshopId(RoomId(place)),
            SERIES.id,
            f"Mittagstisch {place}",
            MORNING,
            "K7M4PX",
            "K7M4PXAB",
            place,
            "2026-05-17",
        ),
        SERIES,
        steps,
        tuple(contributions),
        {each.id: text for each, text in kept.items()} | {each.id: "Verborgenes" for each in extra},
        people(place, number),
        methods(),
        clouds_of(WorkshopId(RoomId(place)), (cloud(steps[0], "essen"), cloud(steps[1], "zeit")), EDITION),
    )


def series() -> SeriesMaterial:
    return SeriesMaterial(SERIES, (workshop("Speyer"), workshop("Worms", 24, 7), workshop("Kusel", 17, 11)))
