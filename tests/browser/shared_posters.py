"""Posters that all groups share: a day with three of them, and what is seen of them on the screens."""

from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.fields import Fields
from tests.browser.office import Day, Office

POSTERS = ("Ankommen", "Räume", "Nachbarn")


def plans_posters(office: Office, **about_step: Any) -> Day:
    """Three posters, five minutes at each."""
    return office.plans(method="posters", questions=POSTERS, opened=1, rotation_minutes=5, **about_step)


def poster(page: Page) -> Locator:
    """What others have put on the poster at which the phone is."""
    return page.get_by_role("region", name="Schon auf diesem Plakat")


def is_at(fields: Fields, question: str) -> None:
    expect(fields.page.locator(".phone__prompt")).to_have_text(question)


def reads(page: Page, *texts: str) -> None:
    expect(poster(page).locator(".card__text")).to_have_text(list(texts))
