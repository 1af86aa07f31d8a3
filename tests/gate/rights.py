"""Who may do what, and where: the one table against which every act is tried, and the state of the day it needs."""

from itertools import product

from qidtool.domain.agenda import StepStatus
from qidtool.domain.workshop import WorkshopStatus

TABLE = """
workshop  leader              step.plan step.change step.place step.remove step.open step.reopen step.close step.show
workshop  leader              agenda.lay agenda.take_out agenda.shift
workshop  leader              step.turn step.rotate step.lock step.back step.set_timer step.extend_timer step.stop_timer
workshop  leader              contribution.hide contribution.show contribution.approve contribution.hold wall.set
workshop  leader,projector    wall.turn
workshop  leader              cloud.ask cloud.count words.correct words.take_back
workshop  leader,author,documenter  job.ask job.cancel
workshop  leader,documenter   picture.describe picture.remove slides.place slides.remove
workshop  leader,documenter   protocol.write protocol.change protocol.remove
workshop  leader,participant  contribution.write contribution.arrange
workshop  leader,documenter   contribution.document
workshop  leader,participant,documenter  contribution.edit contribution.withdraw
workshop  leader              participant.add participant.remove
workshop  participant         participant.change group.choose
workshop  leader              groups.form groups.take_back groups.set group.add group.change group.dissolve group.assign
workshop  leader              workshop.open workshop.end workshop.change workshop.mark_words workshop.rehearse
workshop  leader              workshop.set_wifi
workshop  leader              workshop.hand_over workshop.make_wall_link link.revoke staff.appoint staff.dismiss
workshop  leader,documenter,author,operator  session.end
series    leader              series.change series.duplicate workshop.plan workshop.duplicate
series    leader              staff.appoint staff.dismiss
series    leader,author       job.ask job.cancel
series    leader,author,operator  session.end
house     operator,facilitator  series.plan workshop.plan_single
house     operator            account.invite account.enable account.change_role link.revoke
house     operator,facilitator,documenter,author,reader  session.end
nowhere   nobody              house.set_up account.accept_invitation account.make_sign_in_link account.sign_in_by_link
nowhere   nobody              series.delete account.change_password session.start participant.join workshop.take_over
nowhere   nobody              wall.come_in cloud.draw words.forget
nowhere   nobody              job.start job.advance job.keep job.finish job.fail job.drop_results
nowhere   nobody              picture.keep slides.drop_unplaced
"""
WHO = {
    (place, act): set(roles.split(","))
    for place, roles, *acts in map(str.split, TABLE.strip().splitlines())
    for act in acts
}
STANDING = {
    "Olaf": {"house": "operator", "workshop": "operator", "series": "operator", "foreign": "operator"},
    "Mara": {"house": "facilitator", "workshop": "leader", "series": "leader"},
    "Jonas": {"house": "facilitator", "foreign": "leader"},
    "Dana": {"house": "documenter", "workshop": "documenter"},
    "Anton": {"house": "author", "workshop": "author", "series": "author"},
    "Rita": {"house": "reader", "foreign": "documenter"},
    "Ada": {"workshop": "participant"},
    "Cem": {"foreign": "participant"},
    "Dora": {},  # was removed
    "the wall": {"workshop": "projector"},
    "Zoe": {},
    "Ida": {},  # is signed out
}
WORKSHOP, STEP = tuple(WorkshopStatus), tuple(StepStatus)
STATES = list(product(WORKSHOP, STEP))
OPENED = {StepStatus.OPEN, StepStatus.CLOSED, StepStatus.SHOWN}


def is_time_for(act: str, role: str, workshop: WorkshopStatus, step: StepStatus) -> bool:
    """What the state of the day forbids to those who may."""
    is_open = workshop is WorkshopStatus.OPEN
    if act == "group.choose":
        return is_open
    if act == "contribution.document":
        return is_open and step is StepStatus.OPEN
    if act in ("contribution.write", "contribution.edit", "contribution.arrange"):
        return step in OPENED if role == "leader" else is_open and step is StepStatus.OPEN
    if act in ("step.open", "step.reopen"):
        return is_open or step is StepStatus.OPEN
    if act == "step.close":
        return step is StepStatus.CLOSED or (is_open and step in OPENED)
    if act == "step.show":
        return step is StepStatus.SHOWN or (is_open and step in OPENED)
    return True
