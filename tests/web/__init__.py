"""Stories on the pages, told through Flask's own client on a real database."""
