#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""serviceproviders.py pysaml2|onelogin: as serviceproviders.mjs, with the libraries of Debian."""
import json
import logging
import sys
from urllib.parse import urlparse


def pysaml2(known):
    from saml2 import BINDING_HTTP_POST
    from saml2.client import Saml2Client
    from saml2.config import SPConfig

    config = SPConfig()
    config.load({
        "entityid": known["audience"],
        "metadata": {"inline": [known["metadata"]]},
        "allow_unknown_attributes": True,
        "service": {"sp": {
            "endpoints": {"assertion_consumer_service": [(known["acs"], BINDING_HTTP_POST)]},
            "want_assertions_signed": True,
            "want_response_signed": known["isResponseSigned"],
        }},
    })
    client = Saml2Client(config)

    def accept(response):
        taken = client.parse_authn_request_response(response, BINDING_HTTP_POST, {known["requestId"]: "/"})
        return {"nameId": taken.name_id.text, "attributes": taken.ava}
    return accept


def onelogin(known):
    from onelogin.saml2.idp_metadata_parser import OneLogin_Saml2_IdPMetadataParser
    from onelogin.saml2.response import OneLogin_Saml2_Response
    from onelogin.saml2.settings import OneLogin_Saml2_Settings

    settings = {
        "strict": True,
        "sp": {"entityId": known["audience"], "assertionConsumerService": {"url": known["acs"]}},
        "security": {"wantAssertionsSigned": True, "wantMessagesSigned": known["isResponseSigned"], "rejectDeprecatedAlgorithm": True},
    }
    merged = OneLogin_Saml2_IdPMetadataParser.merge_settings(settings, OneLogin_Saml2_IdPMetadataParser.parse(known["metadata"]))
    settings = OneLogin_Saml2_Settings(merged)
    address = urlparse(known["acs"])
    request = {"https": "on", "http_host": address.netloc, "script_name": address.path}

    def accept(response):
        taken = OneLogin_Saml2_Response(settings, response)
        taken.is_valid(request, known["requestId"], raise_exceptions=True)
        return {"nameId": taken.get_nameid(), "attributes": taken.get_attributes()}
    return accept


def main():
    logging.disable(logging.CRITICAL)
    accept = {"pysaml2": pysaml2, "onelogin": onelogin}[sys.argv[1]](json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        try:
            answer = {"accepted": True, **accept(line.strip())}
        except Exception as error:  # whatever it is, the service provider did not take the response
            answer = {"accepted": False, "why": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


main()
