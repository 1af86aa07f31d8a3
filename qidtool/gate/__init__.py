"""The one way in for an act, from socket or HTTP alike."""
