"""Long work beside the server: clouds and documentation are made in child processes, the hall never waits."""
