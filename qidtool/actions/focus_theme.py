"""What a group agrees on as its focus theme becomes the theme of the group, and goes with it into every later step."""

from dataclasses import replace

from qidtool.actions.occasion import Occasion
from qidtool.actions.plan_series import LONGEST_TITLE
from qidtool.domain.contributions import Contribution, ContributionStatus
from qidtool.domain.events import GroupsChanged
from qidtool.domain.ids import ContributionId
from qidtool.domain.products import Product


def follow_theme(before: Contribution | None, after: Contribution | None, here: Occasion) -> None:
    """After a decision was made, changed, moderated or taken back; what somebody typed in stays until the next one."""
    entry = after or before
    if entry is None or not entry.for_group or entry.group is None:
        return
    slot = here.step(entry.step).form.input(entry.input)
    if slot is None or slot.product is not Product.FOCUS_THEME:
        return
    group = here.tx.groups.get(entry.group)
    if group is None or group.dissolved_at is not None:
        return
    decided = _said(after, here)
    undecided = "" if group.theme == _said(before, here) else group.theme
    theme = decided or undecided
    if theme != group.theme:
        here.tx.groups.put(replace(group, theme=theme))
        here.record(GroupsChanged((group.id,)))


def _said(entry: Contribution | None, here: Occasion) -> str:
    """Its own words, or those of what was chosen; a theme is on every screen, so nothing that waits or was hidden."""
    if entry is None or entry.status is not ContributionStatus.VISIBLE:
        return ""
    words = here.tx.words([entry.id]).get(entry.id, "")
    if not words and entry.about:
        prompt = here.step(entry.step).prompt(entry.about)
        chosen = ContributionId(entry.about)
        words = prompt.text if prompt else here.tx.words([chosen]).get(chosen, "")
    return words[:LONGEST_TITLE]
