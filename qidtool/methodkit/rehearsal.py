"""A step tried out in memory, without database, server or browser, under the same rules as on the day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qidtool.domain import entries as rules
from qidtool.domain.agenda import Step, StepState, StepStatus
from qidtool.domain.contributions import Contribution, ContributionStatus, Placing
from qidtool.domain.errors import refuse
from qidtool.domain.forms import Input, Owner, Pass, Prompt
from qidtool.domain.groups import Group, GroupKind
from qidtool.domain.ids import ContributionId, GroupId, ParticipantId, StepId, new_id
from qidtool.domain.people import Participant, Source
from qidtool.domain.phases import is_late, why_not_open
from qidtool.domain.placing import check_placing
from qidtool.domain.products import Product
from qidtool.domain.roles import Role
from qidtool.methodkit.blocks import Block
from qidtool.methodkit.method import Method
from qidtool.methodkit.products import Given, products_of
from qidtool.methodkit.rehearsal_day import EARLIER, WORKSHOP, earlier_step, open_step
from qidtool.methodkit.results import Results
from qidtool.methodkit.spoken_results import spoken_results
from qidtool.methodkit.telling import told

Meant = Contribution | str
"""What an entry is about: another entry, or the id of a prompt or the name of a group."""
Passages = tuple[tuple[int, int], ...]


class Rehearsal:
    """One open step of a method; people write into it under the same rules as on the day."""

    def __init__(self, method: Method, prompts: Sequence[Prompt | str], *, shared_posters: bool = False) -> None:
        if shared_posters and not method.may_rotate:
            raise ValueError("Diese Methode hat keine gemeinsamen Plakate (may_rotate).")
        self.method = method
        self.contributions: list[Contribution] = []
        self.words: dict[ContributionId, str] = {}
        self.people: dict[str, Participant] = {}
        self.all_groups: dict[str, Group] = {}
        self.step = open_step(method, prompts, shared_posters=shared_posters)
        self.earlier = earlier_step()

    def turn(self, to: Pass | str) -> None:
        """The moderation turns to another pass."""
        self._move(StepStatus.OPEN, to if isinstance(to, str) else to.id)

    def close(self) -> None:
        self._move(StepStatus.CLOSED, self.step.state.pass_id)

    def join(self, who: str, function: str = "", region: str = "") -> None:
        """Somebody comes in; whoever writes has come in, too."""
        before = self.people.get(who)
        group = before.group if before else None
        self.people[who] = Participant(
            ParticipantId(who), WORKSHOP.id, len(self.people), who, function, region, group=group
        )

    def groups(
        self,
        members: Mapping[str, Sequence[str]],
        *,
        kinds: Mapping[str, GroupKind] | None = None,
        themes: Mapping[str, str] | None = None,
    ) -> None:
        """Forms groups, by their names; those of before are dissolved, and what they wrote stays theirs."""
        if taken := self.all_groups.keys() & members.keys():
            raise ValueError(f"Eine Gruppe „{min(taken)}“ gab es in dieser Probe schon.")
        self.all_groups = {name: replace(one, dissolved_at=self._now()) for name, one in self.all_groups.items()}
        self.people = {name: replace(one, group=None) for name, one in self.people.items()}
        for position, (name, sitting) in enumerate(members.items()):
            kind, theme = (kinds or {}).get(name), (themes or {}).get(name, "")
            self.all_groups[name] = Group(GroupId(name), WORKSHOP.id, position, name, theme=theme, kind=kind)
            for who in sitting:
                self.people[who] = replace(self._person(who), group=GroupId(name))

    def given(self, product: Product, text: str, *, group: str = "") -> Contribution:
        """Something that an earlier step of the day gave, whatever its method was."""
        one = self._entry(self.earlier, product.value, "", EARLIER.id, group=self._group(group))
        return self._keep(one, text)

    def write(
        self,
        who: str,
        text: str = "",
        *,
        into: str,
        prompt: str = "q1",
        row: int | None = None,
        about: Meant = "",
        marks: tuple[str, ...] = (),
        passages: Passages = (),
    ) -> Contribution:
        """A participant's entry, for their group if it is the group's; a Refusal if the step does not take it now."""
        person = self._person(who)
        self.people.setdefault(who, person)
        placing = Placing(row, _id_of(about), marks, passages)
        author = _Author(Role.PARTICIPANT, person.id, person.group)
        return self._add(author, text, into, prompt, placing)

    def note(
        self,
        text: str = "",
        *,
        into: str,
        prompt: str = "q1",
        group: str = "",
        row: int | None = None,
        about: Meant = "",
        marks: tuple[str, ...] = (),
        passages: Passages = (),
    ) -> Contribution:
        """Something the moderation writes down, or types in for a group."""
        placing = Placing(row, _id_of(about), marks, passages)
        author = _Author(Role.FACILITATOR, group=self._group(group))
        return self._add(author, text, into, prompt, placing)

    def arrange(
        self,
        entry: Contribution,
        *,
        row: int | None = None,
        about: Meant = "",
        marks: tuple[str, ...] = (),
        passages: Passages = (),
    ) -> Contribution:
        """All of how an entry lies from now on; where a rank holds one only, the two change places."""
        before = self._now_of(entry)
        slot = self._slot(before.input)
        self._must_be_open(slot, Role.FACILITATOR if before.source is Source.PAPER else Role.PARTICIPANT)
        after = replace(before, row=row, about=_id_of(about), marks=marks, passages=passages)
        if after.about == after.id:
            raise refuse("about_unknown")
        text = self.words[after.id]
        check_placing(after.placing(), text, slot, self.step, _Things(self), before=before.placing())
        beside = self._beside(after, slot) if rules.has_owner(after) else []
        for moved in rules.making_room(before, after, slot, beside):
            self._put(moved)
        return self._put(after)

    def hide(self, entry: Contribution) -> None:
        """The moderation hides an entry: it is told nowhere."""
        self._put(replace(self._now_of(entry), status=ContributionStatus.HIDDEN))

    def withdraw(self, entry: Contribution) -> None:
        self._put(replace(self._now_of(entry), status=ContributionStatus.WITHDRAWN))
        del self.words[entry.id]

    def results(self) -> Results:
        return spoken_results(
            self.method,
            self.step,
            self.contributions,
            self.words,
            groups=self.all_groups.values(),
            people=self.people.values(),
            steps=(self.earlier, self.step),
        )

    def tells(self) -> tuple[Block, ...]:
        """What the method makes of it, as screens and paper get it."""
        if self.method.tells is None:
            raise ValueError("Diese Methode hat kein tells.")
        return told(self.method.tells, self.results())

    def products(self) -> tuple[Given, ...]:
        return products_of(self.step, self.contributions, self.words, self.all_groups.values(), earlier=(self.earlier,))

    def _add(self, author: "_Author", text: str, into: str, prompt: str, placing: Placing) -> Contribution:
        """The order of the questions is that of the act."""
        self._slot(into)
        slot = rules.slot_of(self.step, into, prompt)
        if slot.owner is Owner.GROUP and author.group is None:
            raise refuse("group_missing")
        self._must_be_open(slot, author.role)
        rules.checked_text(text, slot)
        pass_id, is_phone = slot.pass_id or self.step.state.pass_id, author.person is not None
        one = replace(
            self._entry(self.step, into, slot.place_of(prompt), pass_id, group=author.group),
            participant=author.person, source=Source.PHONE if is_phone else Source.PAPER,
            late=is_phone and is_late(self.step, slot), for_group=slot.owner is Owner.GROUP,
            row=placing.row, about=placing.about, marks=placing.marks, passages=placing.passages,
        )  # fmt: skip
        check_placing(placing, text, slot, self.step, _Things(self))
        if is_phone:
            rules.check_chosen(one, slot, self._like(rules.where_chosen(one, slot)))
        if rules.has_owner(one):
            rules.check_room(one, slot, self._beside(one, slot))
        return self._keep(one, text)

    def _entry(self, step: Step, slot: str, prompt: str, pass_id: str, *, group: GroupId | None) -> Contribution:
        return Contribution(
            ContributionId(new_id()), WORKSHOP.id, step.id, slot, prompt, pass_id, self._now(), group=group
        )

    def _keep(self, one: Contribution, text: str) -> Contribution:
        self.contributions.append(one)
        self.words[one.id] = text
        return one

    def _put(self, changed: Contribution) -> Contribution:
        self.contributions = [changed if one.id == changed.id else one for one in self.contributions]
        return changed

    def _beside(self, entry: Contribution, slot: Input) -> list[Contribution]:
        return rules.others_that_stay(entry, self._like(rules.shared_beside(entry, slot)))

    def _like(self, shared: Mapping[str, object]) -> list[Contribution]:
        return [one for one in self.contributions if all(getattr(one, name) == it for name, it in shared.items())]

    def _must_be_open(self, slot: Input, role: Role) -> None:
        refusal = why_not_open(WORKSHOP, self.step, slot, role)
        if refusal:
            raise refusal

    def _move(self, status: StepStatus, pass_id: str) -> None:
        self.step = replace(self.step, state=StepState(status, pass_id))

    def _now(self) -> int:
        """Time stands still but for what is written."""
        return len(self.contributions)

    def _now_of(self, entry: Contribution) -> Contribution:
        return next(one for one in self.contributions if one.id == entry.id)

    def _person(self, who: str) -> Participant:
        return self.people.get(who) or Participant(ParticipantId(who), WORKSHOP.id, len(self.people), who)

    def _group(self, name: str) -> GroupId | None:
        if not name:
            return None
        if name not in self.all_groups:
            raise KeyError(f"Die Gruppe „{name}“ gibt es in dieser Probe nicht.")
        return self.all_groups[name].id

    def _slot(self, into: str) -> Input:
        slot = self.step.form.input(into)
        if slot is None:
            raise KeyError(f"Die Eingabe „{into}“ gibt es in dieser Methode nicht.")
        return slot


@dataclass(frozen=True)
class _Author:
    role: Role
    person: ParticipantId | None = None
    group: GroupId | None = None


@dataclass(frozen=True)
class _Things:
    """What an entry can be about, as the rules of the day ask for it."""

    rehearsal: Rehearsal

    def has_group(self, group: GroupId) -> bool:
        found = self.rehearsal.all_groups.get(group)
        return found is not None and found.dissolved_at is None

    def entry(self, contribution: ContributionId) -> Contribution | None:
        return next((one for one in self.rehearsal.contributions if one.id == contribution), None)

    def step(self, step: StepId) -> Step:
        return self.rehearsal.step if step == self.rehearsal.step.id else self.rehearsal.earlier


def _id_of(about: Meant) -> str:
    return about.id if isinstance(about, Contribution) else about
