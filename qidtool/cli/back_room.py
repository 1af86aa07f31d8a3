"""What works beside the server as long as it runs, in processes of their own: word clouds are drawn, long jobs done."""

from qidtool.app import House
from qidtool.jobs.drawer import Drawer, artist
from qidtool.jobs.queue import JobQueue, child_for


class BackRoom:
    def __init__(self, house: House) -> None:
        self._drawer = Drawer(house.store, house.catalogue, artist(house.settings.database), house.socketio.sleep)
        house.store.after_commit(self._drawer.stir)
        house.socketio.start_background_task(self._drawer.run)
        settings = house.settings
        self._jobs = JobQueue(
            house.store, house.catalogue, lambda kind: child_for(kind, settings.database, settings.methods)
        )
        house.store.after_commit(self._jobs.stir)
        self._jobs.start()

    def close(self) -> None:
        """Nobody is left working for a server that is gone."""
        self._jobs.close()
        self._drawer.end()
