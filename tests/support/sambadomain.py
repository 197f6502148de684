# SPDX-License-Identifier: Apache-2.0
# Fills a domain that samba-tool has provisioned: sambadomain.py SMB_CONF SAM_LDB
import sys

import ldb
from samba.auth import system_session
from samba.param import LoadParm
from samba.samdb import SamDB

BASE = "DC=corp,DC=test"
PASSWORD = "Passw0rd.Reader"


def change(database, dn, **values):
    message = ldb.Message(ldb.Dn(database, dn))
    for name, value in values.items():
        message[name] = ldb.MessageElement(value, ldb.FLAG_MOD_REPLACE, name)
    database.modify(message)


def main():
    settings = LoadParm()
    settings.load(sys.argv[1])
    database = SamDB(url=sys.argv[2], session_info=system_session(), lp=settings)
    for name in ("reader", "disabled", "expired", "changing"):
        database.newuser(name, PASSWORD)
    change(database, f"CN=disabled,CN=Users,{BASE}", userAccountControl="514")
    change(database, f"CN=expired,CN=Users,{BASE}", accountExpires="1")
    change(database, f"CN=changing,CN=Users,{BASE}", pwdLastSet="0")
    database.create_ou(f"OU=People,{BASE}")
    for number in range(25):
        database.newuser(f"person{number:02}", PASSWORD, userou="OU=People", givenname="Ana", surname=f"Ruiz {number}",
                         mailaddress=f"ana{number}@example.com")
    database.newuser("zoe", PASSWORD, userou="OU=People", givenname="Zoë", surname="Müller", mailaddress="zoe@example.com")
    rows = database.search(BASE, ldb.SCOPE_SUBTREE, "(sAMAccountName=zoe)")
    database.rename(rows[0].dn, ldb.Dn(database, f"CN=Müller\\, Zoë,OU=People,{BASE}"))
    change(database, f"CN=Müller\\, Zoë,OU=People,{BASE}", displayName="Zoë Müller", initials="ZM",
           proxyAddresses=["smtp:z.mueller@example.com", "SMTP:zoe.mueller@example.com"])
    database.newgroup("Everybody")
    database.add_remove_group_members("Everybody", [f"person{number:02}" for number in range(25)])
    spns = list(database.search(f"CN=DC1,OU=Domain Controllers,{BASE}", ldb.SCOPE_BASE)[0]["servicePrincipalName"])
    change(database, f"CN=DC1,OU=Domain Controllers,{BASE}", servicePrincipalName=spns + [b"ldap/dc1.corp.test"])


main()
