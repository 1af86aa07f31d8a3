"""One step: its method in a box, then what the method tells of it, or each question with what was contributed."""

from qidtool.documentation.document import Block, Section
from qidtool.documentation.edition import Edition
from qidtool.documentation.guide_box import guide_box
from qidtool.documentation.material import WorkshopMaterial
from qidtool.documentation.question_sections import question_sections
from qidtool.documentation.step_material import StepMaterial, material_of, soft
from qidtool.documentation.telling import own_telling
from qidtool.documentation.told import Told
from qidtool.documentation.told_sections import told_sections
from qidtool.domain.agenda import Step
from qidtool.domain.texts import N_


def step_chapter(material: WorkshopMaterial, step: Step, edition: Edition, *, explained_in: str = "") -> Section:
    """`explained_in` names the chapter that holds the box of this method already."""
    here = material_of(material, step, edition)
    told = _told(here)
    blocks = (*_about_method(here, explained_in), *told.blocks)
    return Section(here.id, step.title, blocks, told.sections)


def _told(here: StepMaterial) -> Told:
    say = here.edition.say
    if not here.written():
        return Told((soft(say(N_("In diesem Schritt wurde nichts geschrieben."))),))
    own = own_telling(here.method.method if here.method else None, here.results)
    if own is not None:
        return told_sections(here, own)
    plain = question_sections(here)
    return Told((*_why_so_plain(here), *plain.blocks), plain.sections)


def _why_so_plain(here: StepMaterial) -> list[Block]:
    say, method = here.edition.say, here.method
    if method is None:
        sentence = N_("Die Methode „%(method)s“ ist hier nicht installiert; dieses Kapitel folgt allein den Eingaben.")
        return [soft(say(sentence, method=here.step.method))]
    if method.method is not None and method.method.tells is not None:
        sentence = N_("Die Methode „%(method)s“ konnte dies nicht auswerten; dieses Kapitel folgt allein den Eingaben.")
        return [soft(say(sentence, method=method.title))]
    return []


def _about_method(here: StepMaterial, explained_in: str) -> list[Block]:
    method, say = here.method, here.edition.say
    if method is None:
        return []
    if explained_in:
        sentence = N_("Gearbeitet wurde mit der Methode „%(method)s“. Sie ist im Kapitel „%(chapter)s“ beschrieben.")
        return [soft(say(sentence, method=method.title, chapter=explained_in))]
    title = say(N_("Die Methode: %(method)s"), method=method.title)
    return [guide_box(f"method-{here.step.id}", title, method)]
