#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# validate-saml.sh protocol|metadata < DOCUMENT: holds a document against the schemas of OASIS (Debian: opensaml-schemas, and
# xmltooling-schemas for what they import). Nothing is fetched.
set -euo pipefail
schemas=/usr/share/xml/opensaml
schema=$schemas/saml-schema-$1-2.0.xsd
if [[ ! -f $schema ]]; then
    echo "$schema is missing: apt-get install opensaml-schemas xmltooling-schemas libxml2-utils" >&2
    exit 2
fi
catalogs="$(dirname "$(readlink -f "$0")")/saml-catalog.xml /usr/share/xml/xmltooling/catalog.xml"
XML_CATALOG_FILES=$catalogs xmllint --nonet --noout --schema "$schema" -
