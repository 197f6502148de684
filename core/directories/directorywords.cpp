// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directory.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryWords {
    Q_DECLARE_TR_FUNCTIONS(DirectoryWords)
};

}  // namespace

QString nameOf(Directory::Kind kind)
{
    switch (kind) {
    case Directory::Kind::MicrosoftAd:
        return u"MICROSOFT_AD"_s;
    case Directory::Kind::AdConnector:
        return u"AD_CONNECTOR"_s;
    case Directory::Kind::SelfManaged:
        return u"SELF_MANAGED"_s;
    case Directory::Kind::SimpleAd:
        return u"SIMPLE_AD"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Directory::Trust trust)
{
    switch (trust) {
    case Directory::Trust::None:
        return u"NONE"_s;
    case Directory::Trust::OneWayIncoming:
        return u"ONE_WAY_INCOMING"_s;
    case Directory::Trust::OneWayOutgoing:
        return u"ONE_WAY_OUTGOING"_s;
    case Directory::Trust::TwoWay:
        return u"TWO_WAY"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Directory::Security security)
{
    switch (security) {
    case Directory::Security::None:
        return u"NONE"_s;
    case Directory::Security::StartTls:
        return u"START_TLS"_s;
    case Directory::Security::Ldaps:
        return u"LDAPS"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Directory::Authentication authentication)
{
    return authentication == Directory::Authentication::Simple ? u"SIMPLE"_s : u"GSSAPI"_s;
}

QString labelOf(Directory::Kind kind)
{
    switch (kind) {
    case Directory::Kind::MicrosoftAd:
        return DirectoryWords::tr("AWS Managed Microsoft AD");
    case Directory::Kind::AdConnector:
        return DirectoryWords::tr("AD Connector");
    case Directory::Kind::SelfManaged:
        return DirectoryWords::tr("Self-managed Active Directory, through a trust");
    case Directory::Kind::SimpleAd:
        return DirectoryWords::tr("Simple AD");
    }
    Q_UNREACHABLE();
}

QString labelOf(Directory::Trust trust)
{
    switch (trust) {
    case Directory::Trust::None:
        return DirectoryWords::tr("None");
    case Directory::Trust::OneWayIncoming:
        return DirectoryWords::tr("One-way: incoming");
    case Directory::Trust::OneWayOutgoing:
        return DirectoryWords::tr("One-way: outgoing");
    case Directory::Trust::TwoWay:
        return DirectoryWords::tr("Two-way");
    }
    Q_UNREACHABLE();
}

QString labelOf(Directory::Security security)
{
    switch (security) {
    case Directory::Security::None:
        return DirectoryWords::tr("No TLS");
    case Directory::Security::StartTls:
        return DirectoryWords::tr("StartTLS");
    case Directory::Security::Ldaps:
        return DirectoryWords::tr("LDAPS");
    }
    Q_UNREACHABLE();
}

QString labelOf(Directory::Authentication authentication)
{
    return authentication == Directory::Authentication::Simple ? DirectoryWords::tr("Name and password")
                                                               : DirectoryWords::tr("Kerberos (GSSAPI)");
}

}  // namespace gatehouse
