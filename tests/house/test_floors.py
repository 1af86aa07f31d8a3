"""Upper floors know lower ones and never the other way round."""

import subprocess
import sys
from pathlib import Path

from tests.house.tree import ROOT, imports_of, modules, short


def test_import_contracts_are_kept() -> None:
    """In a process of its own: the tool silences every logger of the one it runs in."""
    script = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


def test_the_domain_knows_the_standard_library_only() -> None:
    foreign = {
        f"{short(module)} imports {name}"
        for module in modules("qidtool")
        if module.is_relative_to(ROOT / "qidtool" / "domain")
        for dots, name in imports_of(module)
        if dots == 0 and top_of(name) not in sys.stdlib_module_names and not name.startswith("qidtool.domain")
    }
    assert foreign == set()


def test_methods_see_the_kit_and_their_own_files_only() -> None:
    trespassing = {
        f"{short(module)} imports {'.' * dots}{name}"
        for module in modules("methods")
        for dots, name in imports_of(module)
        if not may_a_method_import(module, dots, name)
    }
    assert trespassing == set()


def top_of(name: str) -> str:
    return name.partition(".")[0]


def may_a_method_import(module: Path, dots: int, name: str) -> bool:
    depth = len(module.relative_to(ROOT / "methods").parts) - 1
    if dots:
        return dots <= depth  # one dot more would be the neighbour's door
    top = top_of(name)
    test_tool = module.name.startswith("test_") and top in ("pytest", "hypothesis")
    return name.startswith("qidtool.methodkit") or top in sys.stdlib_module_names or test_tool
