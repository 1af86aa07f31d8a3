"""The QR code is one path of dark modules with a quiet margin, and says its address aloud."""

import re

import segno

from qidtool.app import House
from qidtool.web.join_code import QUIET_MARGIN, join_qr

ADDRESS = "http://workshop.beispiel.invalid/j/ABCDEFGH"


def test_every_dark_module_is_drawn_once_inside_the_margin(house: House) -> None:
    with house.app.test_request_context():
        picture = str(join_qr(ADDRESS))
    drawn = set()
    for x, y, length in re.findall(r"M(\d+) (\d+)\.5h(\d+)", picture):
        drawn |= {(int(x) + step - QUIET_MARGIN, int(y) - QUIET_MARGIN) for step in range(int(length))}
    rows = segno.make_qr(ADDRESS, error="m").matrix
    assert drawn == {(x, y) for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark}
    side = len(rows) + 2 * QUIET_MARGIN
    assert f'viewBox="0 0 {side} {side}"' in picture


def test_the_address_is_escaped(house: House) -> None:
    with house.app.test_request_context():
        assert 'aria-label="QR-Code zum Mitmachen: &lt;&#34;&gt;"' in join_qr('<">')
