"""qidtool runs participatory workshops live and turns them into a documentation."""
