"""The tracker that `run.sh` has made, as a WSGI application."""

import os

from roundup.cgi.wsgi_handler import RequestDispatcher

application = RequestDispatcher(os.environ["TRACKER"])
