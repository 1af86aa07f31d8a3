"""What a hall has just said, growing on the wall before its eyes: one cloud, or one for each question or place."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from tests.browser.places import QUESTION, plans_places
from tests.browser.stage import Stage

TRAEGT, BREMST = "Was trägt uns?", "Was hält uns auf?"
_MOTION = """(word) => {
    const { transitionProperty, transitionDuration, animationName, animationDuration } = getComputedStyle(word);
    return [transitionProperty, transitionDuration, animationName, animationDuration];
}"""
_ENHANCED = """async () => {
    const { violations } = await axe.run(document, { runOnly: ["color-contrast-enhanced"], elementRef: false });
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}"""
_OUTSIDE = """(sheet) => {
    const room = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll("text")].filter((word) => {
        // The box of a line is higher than the ink of a word.
        const { left, right, top, bottom, height } = word.getBoundingClientRect();
        const air = height / 4;
        return left < room.left - 2 || right > room.right + 2 || top + air < room.top || bottom - air > room.bottom;
    }).map((word) => word.textContent);
}"""


def test_it_grows_word_by_word_and_keeps_what_is_there(stage: Stage) -> None:
    day = stage.office.plans(opened=1)
    ada, bo = (stage.office.seats(day, name) for name in ("Ada", "Bo"))
    wall = stage.wall(day)
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    wall.looks("cloud")
    wall.asks(TRAEGT, BREMST)
    expect(wall.page.get_by_text("Hier ist noch Platz für das erste Wort.")).to_have_count(2)
    stage.office.writes(day, ada, "Vertrauen", "Zeit")
    wall.shows_words(TRAEGT, "Vertrauen", "Zeit")
    wall.page.evaluate("document.querySelector('.cloud text').isTheSame = true")
    stage.office.writes(day, bo, "Vertrauen", "Mut")
    wall.shows_words(TRAEGT, "Vertrauen", "Zeit", "Mut")
    kept = wall.cloud(TRAEGT).locator("text").evaluate_all("words => words.filter((one) => one.isTheSame).length")
    assert kept == 1
    said = "Wortwolke zu „Was trägt uns?“: 3 Begriffe, am häufigsten Vertrauen (2), Mut (1), Zeit (1)."
    expect(wall.page.get_by_role("img", name=said, exact=True)).to_be_visible()
    expect(wall.page.locator(".wall__column").first.get_by_role("listitem")).to_have_text(
        ["Vertrauen 2-mal", "Mut einmal", "Zeit einmal"]
    )
    stage.office.writes(day, bo, "Hast", prompt="q2")
    wall.shows_words(BREMST, "Hast")
    wall.says("Jeder Begriff zählt je Person und Frage einmal.")


def test_the_words_move_calmly_or_not_at_all(stage: Stage) -> None:
    day = stage.office.plans(opened=1, questions=(TRAEGT,))
    stage.office.writes(day, stage.office.seats(day, "Ada"), "Vertrauen")
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    wall = stage.wall(day)
    wall.shows_words(TRAEGT, "Vertrauen")
    word = wall.cloud(TRAEGT).locator("text")
    assert word.evaluate(_MOTION)[1::2] == ["0s", "0s"]
    wall.page.emulate_media(reduced_motion="no-preference")
    assert word.evaluate(_MOTION) == ["transform, fill", "0.24s, 0.24s", "cloud-word-comes", "0.24s"]


def test_what_leaves_the_wall_leaves_the_cloud_and_a_held_wall_stands_still(stage: Stage) -> None:
    day = stage.office.plans(opened=1, questions=(TRAEGT,))
    ada, wall = stage.office.seats(day, "Ada"), stage.wall(day)
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    stage.office.writes(day, ada, "Vertrauen", "Unsinn")
    wall.shows_words(TRAEGT, "Vertrauen", "Unsinn")
    [(unsinn,)] = stage.hall.asks("SELECT contribution FROM wording WHERE text = 'Unsinn' AND contribution IN "
                                  "(SELECT id FROM contribution WHERE workshop = ?)", day.id)  # fmt: skip
    stage.office.does(day.id, "contribution.hide", {"contribution": unsinn})
    wall.shows_words(TRAEGT, "Vertrauen")
    stage.office.does(day.id, "wall.set", {"frozen": True})
    wall.says("angehalten")
    stage.office.writes(day, ada, "Zeit")
    mara = stage.cockpit("Mara", day)
    mara.sees("Zeit")
    wall.shows_words(TRAEGT, "Vertrauen")
    stage.office.does(day.id, "wall.set", {"frozen": False})
    wall.shows_words(TRAEGT, "Vertrauen", "Zeit")


def test_words_from_anywhere_stay_words_and_stay_on_their_sheet(stage: Stage) -> None:
    strange = ["مرحبا", "שלום", "\u202everkehrt", "Zu\u200bsammen\u200dhalt", "🙂🙃🙂", "<b>fett</b>"]
    strange += ["W" * 120, "é" * 60]
    day = stage.office.plans(opened=1, questions=(TRAEGT,))
    for name in ("Ada", "Bo"):
        stage.office.writes(day, stage.office.seats(day, name), *strange, "Vertrauen")
    stage.office.does(day.id, "wall.set", {"show": "cloud"})
    wall = stage.wall(day)
    expect(wall.cloud(TRAEGT).get_by_text("Vertrauen")).to_be_attached()
    drawn = wall.cloud(TRAEGT).locator("text").all_text_contents()
    listed = wall.page.locator(".term-list__term bdi, ul.unseen bdi").all_text_contents()
    assert set(drawn) <= set(listed)
    assert {"مرحبا", "שלום", "Vertrauen"} <= set(listed)
    assert wall.cloud(TRAEGT).evaluate(_OUTSIDE) == []
    assert wall.page.locator(".wall b").count() == 0
    assert wall.page.evaluate("document.documentElement.scrollWidth") == 1920


def test_all_places_side_by_side(stage: Stage) -> None:
    trier, *others = plans_places(stage.office, "Trier", "Worms", "Mainz", "Bad Kreuznach", "Koblenz")
    for place, word in zip((trier, *others), ("Mut", "Ruhe", "Humor", "Geduld", "Zeit"), strict=True):
        stage.office.writes(place, stage.office.seats(place, "Ada"), word)
    stage.office.does(trier.id, "wall.set", {"show": "places"})
    wall = stage.wall(trier)
    wall.asks(QUESTION)
    towns = wall.page.locator(".wall__town")
    expect(towns).to_have_text(["Trier", "Bad Kreuznach", "Koblenz", "Mainz", "Worms"])
    wall.shows_words("aus Trier zu", "Mut")
    wall.shows_words("aus Worms zu", "Ruhe")
    assert len(set(towns.evaluate_all("all => all.map((one) => Math.round(one.getBoundingClientRect().top))"))) == 2
    stage.office.writes(others[0], stage.office.seats(others[0], "Bo"), "Zuversicht")
    wall.shows_words("aus Worms zu", "Ruhe", "Zuversicht")


def test_the_contrast_theme_keeps_to_the_strictest_level(stage: Stage) -> None:
    """Text of every look against its ground, 7 to 1; the inks of the words themselves: tests/screens."""
    day = stage.office.plans(opened=1)
    stage.office.writes(day, stage.office.seats(day, "Ada"), "Vertrauen", "Zeit")
    wall = stage.wall(day)
    wall.page.evaluate(AXE_SCRIPT)
    for show, look in (("cards", "cards"), ("count", "count"), ("cloud", "cloud")):
        stage.office.does(day.id, "wall.set", {"theme": "contrast", "show": show})
        expect(wall.page.locator("html")).to_have_attribute("data-contrast", "high")
        wall.looks(look)
        assert wall.page.evaluate(_ENHANCED) == []
    wall.page.evaluate("document.documentElement.dataset.contrast = 'normal'")
    wall.page.evaluate("document.querySelector('.wall__place').style.setProperty('color', '#777')")
    assert wall.page.evaluate(_ENHANCED) != []
