"""AWS, as far as an environment needs it: moto on a free port of the loopback interface, with the calls that moto lacks.

Prints its port, and serves until its standard input ends: so it never outlives what started it, however that ended.
Every call is a line of the trace that the first argument names.
"""

import os
import sys
import threading

# moto reads these when it is imported.
os.environ.setdefault("MOTO_IAM_LOAD_MANAGED_POLICIES", "true")
os.environ.setdefault("MOTO_ACM_VALIDATION_WAIT", "1")
os.environ.setdefault("MOTO_ECS_SERVICE_RUNNING", "1")

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

import gaps
import calls


class QuietHandler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_request(self, *_):
        pass


def backend(service):
    """The application of a service, which says plainly that a call is missing.

    moto answers 500 then, and the AWS provider tries again for 20 minutes. It takes 501 for an answer.
    """
    application = create_backend_app(service)

    def missing(error):
        calls.record("missing", f"{service}: {error}")
        if service in ("ec2", "s3"):
            text = f"<Response><Errors><Error><Code>NotImplemented</Code><Message>{error}</Message></Error></Errors></Response>"
        else:
            text = f"<ErrorResponse><Error><Code>NotImplemented</Code><Message>{error}</Message></Error></ErrorResponse>"
        return application.response_class(text, 501, content_type="text/xml")

    application.register_error_handler(NotImplementedError, missing)
    return application


def one_at_a_time(application):
    """moto keeps what it has in plain dictionaries, and one call may not change what another goes through."""
    lock = threading.Lock()

    def call(environment, start_response):
        with lock:
            return application(environment, start_response)

    return call


def main(path):
    calls.start(path)
    gaps.fill()
    application = one_at_a_time(DomainDispatcherApplication(backend))
    server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=QuietHandler)
    # Some of moto's own addresses have the port in them.
    os.environ["MOTO_PORT"] = str(server.port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.port, flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main(sys.argv[1])
