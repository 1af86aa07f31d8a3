"""What a good method folder has besides: guide, English words, example, test, and no forbidden imports."""

import ast
import sys
from pathlib import Path

from qidtool.methodkit.checks import TO_RUN, Rule
from qidtool.methodkit.example_checks import example_can_be_played, has_an_example
from qidtool.methodkit.folder import MethodFolder
from qidtool.methodkit.guide import HEADINGS, sections_of
from qidtool.methodkit.pages import PAGES, sentences_in

DOOR = "qidtool.methodkit"


def guide_has_its_headings(folder: MethodFolder) -> str | None:
    sections = sections_of(folder.guide())
    missing = [heading for heading in HEADINGS if not sections.get(heading)]
    return f"In README.md fehlt ein Abschnitt mit Text: {', '.join(missing)}." if missing else None


def speaks_english(folder: MethodFolder) -> str | None:
    known = folder.method.texts.get("en", {})
    missing = [one for one in _said_in(folder) if not known.get(one) and _is_worded(one)]
    if not missing:
        return None
    more = f" (und {len(missing) - 1} weitere)" if len(missing) > 1 else ""
    return f"In texts/en.toml fehlt der Satz „{missing[0]}“{more}."


def keeps_no_old_words(folder: MethodFolder) -> str | None:
    said = set(_said_in(folder))
    for language, sentences in folder.method.texts.items():
        left = next((one for one in sentences if one not in said), None)
        if left is not None:
            return f"texts/{language}.toml übersetzt „{left}“, das es in der Methode nicht mehr gibt."
    return None


def has_a_test(folder: MethodFolder) -> str | None:
    return None if list(folder.path.glob("test_*.py")) else f"Es fehlt ein Test: test_{folder.slug}.py."


def imports_the_door_only(folder: MethodFolder) -> str | None:
    for file in sorted(folder.path.rglob("*.py")):
        for name in _imports(file):
            if not _is_allowed(name, file):
                return f"{file.name} importiert {name}; erlaubt sind {DOOR}, eigene Dateien, Python selbst."
    return None


ALL_RULES: tuple[Rule, ...] = (
    *TO_RUN,
    guide_has_its_headings,
    speaks_english,
    keeps_no_old_words,
    has_an_example,
    example_can_be_played,
    has_a_test,
    imports_the_door_only,
)


def _said_in(folder: MethodFolder) -> list[str]:
    on_pages = [one for page in PAGES for one in sentences_in(folder.page(page))]
    in_rules = [one for file in _own_modules(folder) for one in _said_by(file)]
    return list(dict.fromkeys([*folder.method.sentences(), *on_pages, *in_rules]))


def _is_worded(sentence: str) -> bool:
    """The name of a rank may be a mere number, and numbers need no translation."""
    return any(sign.isalpha() for sign in sentence)


def _own_modules(folder: MethodFolder) -> list[Path]:
    return [one for one in sorted(folder.path.rglob("*.py")) if not one.name.startswith("test_")]


def _said_by(file: Path) -> list[str]:
    """The German sentences that rules say through `results.say("…")`."""
    calls = [one for one in ast.walk(_tree(file)) if isinstance(one, ast.Call)]
    said = [one.args[0] for one in calls if isinstance(one.func, ast.Attribute) and one.func.attr == "say" and one.args]
    return [str(one.value) for one in said if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def _imports(file: Path) -> list[str]:
    found: list[str] = []
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.Import):
            found.extend(one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            # `from qidtool import storage` names the module on the right.
            found.extend(f"{node.module}.{one.name}" for one in node.names)
    return found


def _tree(file: Path) -> ast.Module:
    try:
        return ast.parse(file.read_text("utf-8"))
    except SyntaxError:
        # Python says it better when it runs the file.
        return ast.Module([], [])


def _is_allowed(name: str, file: Path) -> bool:
    if name == DOOR or name.startswith(f"{DOOR}."):
        return True
    top = name.partition(".")[0]
    return top in sys.stdlib_module_names or (top == "pytest" and file.name.startswith("test_"))
