#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""metadata.py read|write CERTIFICATE, with pysaml2.

read:  prints as JSON what it makes of the metadata of a service provider on the standard input.
write: prints the metadata of an identity provider of its own, with this certificate.
"""
import json
import sys

from saml2 import BINDING_HTTP_POST, BINDING_HTTP_REDIRECT
from saml2.config import IdPConfig
from saml2.mdstore import MetadataStore
from saml2.metadata import entity_descriptor
from saml2.saml import NAMEID_FORMAT_EMAILADDRESS


def configured(certificate):
    config = IdPConfig()
    config.load({
        "entityid": "https://idp.example.org/pysaml2",
        "cert_file": certificate,
        "service": {"idp": {
            "endpoints": {"single_sign_on_service": [
                ("https://idp.example.org/sso/redirect", BINDING_HTTP_REDIRECT),
                ("https://idp.example.org/sso/post", BINDING_HTTP_POST)]},
            "name_id_format": [NAMEID_FORMAT_EMAILADDRESS],
            "want_authn_requests_signed": True,
        }},
    })
    return config


def main():
    verb, certificate = sys.argv[1:]
    config = configured(certificate)
    if verb == "write":
        print(entity_descriptor(config))
        return
    store = MetadataStore(None, config)
    store.load("inline", sys.stdin.read())
    entity, = store.keys()
    descriptor = store[entity]["spsso_descriptor"][0]
    print(json.dumps({
        "entityId": entity,
        "acs": [each["location"] for each in store.assertion_consumer_service(entity, BINDING_HTTP_POST)],
        "formats": [each["text"] for each in descriptor["name_id_format"]],
        "wantsSigned": descriptor["want_assertions_signed"],
    }))


main()
