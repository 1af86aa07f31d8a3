"""Two workshops of two facilitators in which all that acts may need is there, and what each act is given in them."""

from dataclasses import dataclass, replace
from typing import Any

from qidtool.actions import all_acts
from qidtool.actions.ports import Answer, Task, Tx
from qidtool.domain.actors import Actor
from qidtool.domain.agenda import StepStatus
from qidtool.domain.ids import HOUSE, RoomId, SessionId, new_id
from qidtool.domain.workshop import WorkshopStatus
from tests.cast import CAST, Cast
from tests.picture_script import keep
from tests.script import Story


@dataclass
class Scene:
    cast: Cast
    here: Story
    foreign: Story
    spare: dict[str, str]
    jobs: dict[str, str]
    prints: dict[str, str]
    unplaced: dict[RoomId, str]
    """A file in each room whose pages wait."""

    def room(self, place: str) -> RoomId:
        return {"house": HOUSE, "series": self.here.series, "workshop": self.here.room, "foreign": self.foreign.room}[
            place
        ]

    def actor(self, name: str) -> Actor:
        if name == "the wall":
            return self.cast.wall(self.here.room)
        if name == "Ida":
            return self.cast._inside["Ida", HOUSE]
        return self.cast.actor(name, self.foreign.room if name == "Cem" else self.here.room)

    def puts(self, workshop: WorkshopStatus, step: StepStatus) -> None:
        """Moves both days to a state, whatever way would have led there."""

        def work(tx: Tx) -> Answer:
            for story in (self.here, self.foreign):
                day, first = tx.workshops.get(story.room), tx.steps.get(story.steps[0])
                assert day is not None
                assert first is not None
                tx.workshops.put(replace(day, status=workshop))
                tx.steps.put(replace(first, state=replace(first.state, status=step)))
            return {}

        self.cast.gate.store.write([Task(HOUSE, "tests", None, work)])

    def data(self, act: str, name: str, place: str) -> dict[str, Any]:
        story = self.foreign if place == "foreign" else self.here
        text = {"Mara": "Notiz", "Jonas": "Notiz", "Dana": "Gehört", "Rita": "Gehört"}.get(name, "Karte")
        step, words = story.steps[0], {"contribution": story.ids[text]}
        of_step = {"step": step}
        prompts = [{"id": "q1", "text": "Was trägt?"}]
        known: dict[str, dict[str, Any]] = {
            "step.change": of_step | {"title": "Anfang", "prompts": prompts},
            "step.place": of_step | {"position": 1},
            "step.back": {},
            "step.turn": of_step | {"pass_id": "heard"},
            "step.rotate": {"step": story.steps[2], "turn": 1},
            "step.lock": of_step | {"locked": True},
            "step.set_timer": of_step | {"minutes": 5},
            "step.extend_timer": of_step | {"minutes": 5},
            "contribution.write": of_step | {"input": "answers", "prompt": "q1", "text": "Mut"},
            "contribution.document": of_step | {"input": "answers", "prompt": "q1", "text": "Mut"},
            "contribution.edit": words | {"text": "Mut"},
            "wall.set": {"theme": "dark"},
            "wall.turn": {"forward": True},
            "participant.add": {"name": "Ida"},
            "participant.change": {"name": "Adele"},
            "participant.remove": {"participant": story.person("Cem" if place == "foreign" else "Ada")},
            "staff.appoint": {"email": CAST["Olaf"].email, "role": "reader"},
            "session.end": {"session": self.actor(name).session or "none"},
            "workshop.rehearse": {"title": "Probe", "purpose": "Probe"},
            "workshop.duplicate": {"workshop": story.room, "title": "Noch einmal"},
            "participant.join": {"participant": new_id(), "key_hash": new_id()},
            "workshop.mark_words": {"words": ["dumm"]},
            "series.delete": {"series": self.here.series},
            "account.enable": {"enabled": False},
            "account.change_role": {"role": "author"},
            "account.invite": {"role": "reader"},
        }
        known |= self._about_agenda(story, prompts) | self._about_pictures(story)
        known |= {"protocol.write": {"kind": "note", "said_at": 0, "text": "Mut"}, "protocol.change": {"text": "Mut"}}
        known |= self._about_words(story) | self._about_groups(story, words) | self._about_jobs(name, place)
        given = known.get(act, of_step if act.startswith("step.") else words if act.startswith("contribution.") else {})
        wanted = {one for one in all_acts()[act].takes.__dataclass_fields__ if one not in given}
        return given | {field: value for field, value in self._usual(place).items() if field in wanted}

    def _about_agenda(self, story: Story, prompts: list[dict[str, str]]) -> dict[str, dict[str, Any]]:
        new, last = {"method": "two_rounds", "prompts": prompts}, story.steps[1]
        return {
            "step.plan": new,
            "step.remove": {"step": last},
            "agenda.lay": {"steps": [new]},
            "agenda.take_out": {"steps": [last]},
            "agenda.shift": {"step": last, "minutes": 5},
        }

    def _about_words(self, story: Story) -> dict[str, dict[str, Any]]:
        cloud = {"cloud": story.ids["Was stärkt uns?"]}
        return {
            "cloud.ask": {"step": story.steps[0], "prompt": "q1"},
            "cloud.count": cloud | {"rule": "every_mention"},
            "cloud.draw": cloud | {"taken_out": 0, "drawing": {}},
            "words.correct": {"kind": "exclude", "keys": ["Zeit"]},
            "words.take_back": {"correction": story.ids["Zeit: exclude"]},
            "words.forget": {"said": []},
        }

    def _about_jobs(self, name: str, place: str) -> dict[str, dict[str, Any]]:
        """Who keeps the protocol has it printed, and nothing else is made for them."""
        if name not in ("Dana", "Rita"):
            return {"job.ask": {"kind": "documentation"}}
        return {"job.ask": {"kind": "photo_protocol"}, "job.cancel": {"job": self.prints.get(place, "none")}}

    def _about_pictures(self, story: Story) -> dict[str, dict[str, Any]]:
        photo = {"picture": story.ids["Plakat"]}
        return {
            "picture.describe": photo | {"alt": "Ein Plakat"},
            "picture.remove": photo,
            "picture.keep": {},
            "slides.place": {"step": story.steps[2], "prompt": "q1", "file": self.unplaced[story.room]},
            "slides.remove": {"step": story.steps[2], "prompt": "q2"},
            "slides.drop_unplaced": {"file": new_id()},
        }

    def _about_groups(self, story: Story, words: dict[str, str]) -> dict[str, dict[str, Any]]:
        group = {"group": story.groups["Rot"]}
        return {
            "groups.form": {"mode": "spread", "number": 2},
            "groups.set": {"grouping": "hand"},
            "groups.take_back": {},
            "group.add": {"name": "Grün"},
            "group.change": group | {"name": "Grün"},
            "group.dissolve": group,
            "group.assign": group | {"participant": story.person("Cem" if story is self.foreign else "Ada")},
            "group.choose": group,
            "contribution.arrange": words | {"passages": [[0, 1]]},
        }

    def _usual(self, place: str) -> dict[str, Any]:
        """What acts of the house and of series usually take."""
        dismissed = {"series": "Anton", "foreign": "Rita"}.get(place, "Dana")
        return {
            "title": "Titel", "token_hash": new_id(), "session_hash": new_id(), "link_hash": new_id(), "name": "Ida",
            "email": f"{new_id()}@beispiel.invalid", "password_hash": "x", "key_hash": new_id(),
            "account": self.cast.actor(dismissed).account, "link": self.spare[place],
            "entry": (self.foreign if place == "foreign" else self.here).ids["Mitschrift"],
            "job": self.jobs.get(place, "none"), "attempt": new_id(), "stage": "pdf", "progress": 50, "form": "page",
            "content": "PGI+", "as_of": 1, "trouble": "failed",
        }  # fmt: skip


def _ida_signs_out(cast: Cast) -> None:
    gone = new_id()
    cast.house_does("session.start", HOUSE, gone, account=cast.actor("Mara").account, token_hash=new_id())
    cast._inside["Ida", HOUSE] = replace(cast.actor("Mara"), session=SessionId(gone))
    cast.acts("Mara", HOUSE, "session.end", session=gone)


def _begins_at_ten(story: Story, lead: str) -> None:
    """Only what has a time can be moved along."""
    asked = [{"id": "q1", "text": "Was bleibt?"}]
    story.act(lead, "step.change", step=story.steps[1], title="Später", prompts=asked, planned_start="10:00")


def set_scene(cast: Cast) -> Scene:
    here, foreign = Story(cast), Story(cast)
    for story, lead, guest in ((here, "Mara", "Ada"), (foreign, "Jonas", "Cem")):
        story.tell(f"""
            {lead} plans the series 'Vier Orte'
            {lead} plans the workshop 'Trier'
            {lead} plans a step with 'Was stärkt uns?'
            {lead} opens the workshop
            {lead} opens step 1
            {guest} joins
            {guest} writes 'Karte'
            {lead} notes 'Notiz'
            {lead} writes down 'Gehört'
            {lead} notes down 'Mitschrift'
            {lead} asks for the cloud of 'Was stärkt uns?'
            {lead} excludes the words 'Zeit'
            {lead} plans a step with 'Was bleibt?'
            {lead} plans shared posters for 'Ankommen' and 'Gehen'
            {lead} brings 2 slides for 'Gehen'
            {lead} brings the photo 'Plakat' of 'Karte'
            {lead} adds Bo
            {lead} spreads people into 1 groups
            {lead} adds the group 'Rot'
            {lead} lets people group by choice
        """)
        _begins_at_ten(story, lead)
    here.tell("Dora joins\nMara removes Dora")
    appoint(cast, here, foreign)
    spare = {"house": new_id(), "workshop": new_id(), "foreign": new_id()}
    cast.acts("Olaf", HOUSE, "account.invite", spare["house"], token_hash=new_id(), role="reader")
    here.act("Mara", "workshop.make_wall_link", spare["workshop"], token_hash=new_id())
    foreign.act("Jonas", "workshop.make_wall_link", spare["foreign"], token_hash=new_id())
    _ida_signs_out(cast)
    rooms = {"workshop": ("Mara", here.room), "series": ("Mara", here.series), "foreign": ("Jonas", foreign.room)}
    jobs = {place: cast.acts(who, room, "job.ask", kind="documentation")["job"] for place, (who, room) in rooms.items()}
    prints = {place: cast.acts(who, room, "job.ask", kind="photo_protocol")["job"]
              for place, (who, room) in rooms.items() if place != "series"}  # fmt: skip
    unplaced = {story.room: page_that_waits(story, lead) for story, lead in ((here, "Mara"), (foreign, "Jonas"))}
    return Scene(cast, here, foreign, spare | {"series": spare["workshop"]}, jobs, prints, unplaced)


def appoint(cast: Cast, here: Story, foreign: Story) -> None:
    for name, who, room, role in (
        ("Dana", "Mara", here.room, "documenter"),
        ("Anton", "Mara", here.series, "author"),
        ("Rita", "Jonas", foreign.room, "documenter"),
    ):
        cast.actor(name)
        cast.acts(who, room, "staff.appoint", email=CAST[name].email, role=role)


def page_that_waits(story: Story, who: str) -> str:
    """Its file's id: of slides that are not placed yet."""
    file = new_id()
    keep(story, who, new_id(), file, purpose="slide")
    return file
