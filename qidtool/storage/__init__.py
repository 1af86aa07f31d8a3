"""Everything on disk: tables, one writer, readers and the journal, seen from outside only through `actions.ports`."""
