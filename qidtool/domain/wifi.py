"""The wireless network of the hall: its name and password, and how a camera reads them."""

from dataclasses import dataclass

LONGEST_NAME = 32
"""Of a network, in bytes."""
LONGEST_PASSWORD = 63
SHORTEST_PASSWORD = 8
_ESCAPED = str.maketrans({sign: f"\\{sign}" for sign in '\\;,:"'})


@dataclass(frozen=True)
class Wifi:
    name: str
    password: str = ""
    """Empty for an open network."""

    def for_cameras(self) -> str:
        """Five signs mean something of their own here and are escaped; everything else stands as it is."""
        name = f"S:{self.name.translate(_ESCAPED)};"
        if not self.password:
            return f"WIFI:T:nopass;{name};"
        return f"WIFI:T:WPA;{name}P:{self.password.translate(_ESCAPED)};;"
