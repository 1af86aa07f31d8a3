"""Puts the pages together into one Flask application."""

from flask import Flask
from flask_wtf.csrf import CSRFProtect
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from qidtool.catalogue import Catalogue
from qidtool.gate.gate import Gate
from qidtool.places import TEMPLATES
from qidtool.settings import Settings, secret_key
from qidtool.web import pages
from qidtool.web.assets import bring_assets
from qidtool.web.compression import compress
from qidtool.web.errors import explain
from qidtool.web.house import Parts, furnish
from qidtool.web.json_reading import read_json_carefully
from qidtool.web.languages import speak
from qidtool.web.navigation import navigation
from qidtool.web.pictures.receiving import UploadRequest
from qidtool.web.security import secure
from qidtool.web.visitor import visitor_account

LARGEST_FORM = 256 * 1024


def build_site(settings: Settings, gate: Gate, catalogue: Catalogue) -> Flask:
    app = Flask("qidtool", template_folder=str(TEMPLATES), static_folder=None)
    app.request_class = UploadRequest
    app.config.update(
        SECRET_KEY=secret_key(settings),
        MAX_CONTENT_LENGTH=LARGEST_FORM,
        MAX_FORM_MEMORY_SIZE=LARGEST_FORM,
        SESSION_COOKIE_NAME="qidtool_page",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,
    )
    app.jinja_env.undefined = StrictUndefined
    if settings.proxy_hops:
        hops = settings.proxy_hops
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]  # as Flask asks
    furnish(app, Parts(settings, gate, catalogue))
    CSRFProtect(app)
    for prepare in (read_json_carefully, bring_assets, speak, secure, compress, explain):
        prepare(app)
    app.context_processor(lambda: {"viewer_account": visitor_account(), "navigation": navigation()})
    for blueprint in pages.blueprints():
        app.register_blueprint(blueprint)
    return app
