"""What leaves as words comes back as it was, whatever stands in it."""

import json

from hypothesis import given
from hypothesis import strategies as st
from socketio.packet import ACK, EVENT, Packet

from qidtool.live.packets import PlainPacket

words = st.text(st.characters(), max_size=40)
plain = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | words
messages = st.recursive(plain, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4))


@given(messages, st.sampled_from([EVENT, ACK]))
def test_a_message_is_read_as_it_was_meant(message: object, kind: int) -> None:
    said = PlainPacket(kind, data=["events", message], namespace="/", id=7).encode()
    for reader in (Packet, PlainPacket):
        heard = reader(encoded_packet=said)
        assert (heard.packet_type, heard.id, heard.data) == (kind, 7, ["events", message])


def test_half_a_sign_goes_back_as_it_came() -> None:
    said = PlainPacket(EVENT, data=["acts", {"id": "\ud83d"}]).encode()
    assert json.loads(said[1:]) == ["acts", {"id": "\ud83d"}]
