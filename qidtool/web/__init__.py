"""The pages: entrance, phone, wall, cockpit, planning, accounts and operation."""
