"""Stories, rules and measurements that hold qidtool to its promises."""

import os
import sys

# Servers and their children load the same modules hundreds of times: compiled once is enough, whatever is set here.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
