"""What is installed from a wheel is complete, and what was made from sources travels with them."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from qidtool import places
from tests.house.tree import ROOT, files, short


def build(kind: str, target: Path) -> Path:
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(target)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = target.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    with zipfile.ZipFile(build("wheel", tmp_path_factory.mktemp("wheel"))) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def test_wheel_holds_the_package_and_its_folders(wheel: set[str]) -> None:
    sources = {short(path) for path in files()}
    package = {name for name in sources if name.startswith("qidtool/")}
    compiled = {name.removesuffix(".po") + ".mo" for name in package if name.endswith(".po")}
    shipped = {f"qidtool/_shipped/{name}" for name in sources if is_shipped(name)}
    assert wheel == package | compiled | shipped | built_front_end()


def is_shipped(name: str) -> bool:
    bundled = name.startswith(("static/js/", "static/css/", "static/build.mjs"))
    return name.startswith(("methods/", "templates/", "static/")) and not bundled


def built_front_end() -> set[str]:
    built = (path for path in (places.STATIC / "dist").rglob("*") if path.is_file())
    return {f"qidtool/_shipped/{short(path)}" for path in built if not path.name.startswith(".")}


def test_every_entry_became_a_bundle_with_a_compressed_twin() -> None:
    expected = {
        f"{kind}/{entry.stem}.{kind}{twin}"
        for kind in ("js", "css")
        for entry in (places.STATIC / kind / "entry").iterdir()
        if entry.suffix in (".js", ".jsx", ".css")
        for twin in ("", ".gz")
    }
    dist = places.STATIC / "dist"
    built = {path.relative_to(dist).as_posix() for kind in ("js", "css") for path in (dist / kind).iterdir()}
    assert {name for name in built if "LICENSES" not in name} == expected


def test_source_distribution_holds_every_source(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path)) as archive:
        held = {name.split("/", 1)[1] for name in archive.getnames()}
    sources = {short(path) for path in files()}
    of_the_repository = (".ci/", ".git", ".docker", "Dockerfile", "compose.yaml")
    assert {name for name in sources - held if not name.startswith(of_the_repository)} == set()
