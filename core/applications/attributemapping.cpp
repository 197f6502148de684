// SPDX-License-Identifier: Apache-2.0
#include "core/applications/attributemapping.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct MappingWords {
    Q_DECLARE_TR_FUNCTIONS(MappingWords)
};

struct FormatWords {
    AttributeFormat format;
    QLatin1StringView name;
    QLatin1StringView nameId;  ///< as a Subject's; empty where it has none (SAML 2.0 Core, section 8.3)
    QLatin1StringView urn;     ///< as another attribute's; empty where it has none (section 8.2)
};

constexpr std::array formats{
    FormatWords{AttributeFormat::Unspecified, "unspecified"_L1, "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"_L1,
                "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified"_L1},
    FormatWords{AttributeFormat::Basic, "basic"_L1, {}, "urn:oasis:names:tc:SAML:2.0:attrname-format:basic"_L1},
    FormatWords{AttributeFormat::Uri, "uri"_L1, {}, "urn:oasis:names:tc:SAML:2.0:attrname-format:uri"_L1},
    FormatWords{AttributeFormat::EmailAddress, "emailAddress"_L1, "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"_L1, {}},
    FormatWords{AttributeFormat::Persistent, "persistent"_L1, "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"_L1, {}},
    FormatWords{AttributeFormat::Transient, "transient"_L1, "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"_L1, {}},
    FormatWords{AttributeFormat::X509SubjectName, "x509SubjectName"_L1, "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName"_L1, {}},
};

const FormatWords &wordsOf(AttributeFormat format)
{
    return *std::find_if(formats.begin(), formats.end(), [format](const FormatWords &each) { return each.format == format; });
}

}  // namespace

QString nameOf(AttributeFormat format)
{
    return wordsOf(format).name;
}

std::optional<AttributeFormat> attributeFormatNamed(const QString &name)
{
    for (const FormatWords &each : formats) {
        if (name.compare(each.name, Qt::CaseInsensitive) == 0) {
            return each.format;
        }
    }
    return {};
}

QString labelOf(AttributeFormat format)
{
    switch (format) {
    case AttributeFormat::Unspecified:
        return MappingWords::tr("unspecified");
    case AttributeFormat::Basic:
        return MappingWords::tr("basic");
    case AttributeFormat::Uri:
        return MappingWords::tr("URI");
    case AttributeFormat::EmailAddress:
        return MappingWords::tr("email address");
    case AttributeFormat::Persistent:
        return MappingWords::tr("persistent");
    case AttributeFormat::Transient:
        return MappingWords::tr("transient");
    case AttributeFormat::X509SubjectName:
        return MappingWords::tr("X.509 subject name");
    }
    return {};
}

QList<AttributeFormat> formatsFor(const QString &attribute)
{
    const bool subject = attribute == subjectAttribute();
    QList<AttributeFormat> fitting;
    for (const FormatWords &each : formats) {
        if (!(subject ? each.nameId : each.urn).isEmpty()) {
            fitting.append(each.format);
        }
    }
    return fitting;
}

QString urnOf(AttributeFormat format, const QString &attribute)
{
    return attribute == subjectAttribute() ? wordsOf(format).nameId : wordsOf(format).urn;
}

std::optional<AttributeFormat> subjectFormatOf(const QString &urn)
{
    for (const FormatWords &each : formats) {
        if (!each.nameId.isEmpty() && urn == each.nameId) {
            return each.format;
        }
    }
    return {};
}

bool AttributeMapping::isSubject() const
{
    return attribute == subjectAttribute();
}

bool AttributeMapping::isConstant() const
{
    return !expression.contains(u"${"_s);
}

QStringList remarksOn(const AttributeMapping &mapping)
{
    if (!mapping.isConstant()) {
        return {};
    }
    QStringList remarks;
    static const QRegularExpression mistyped(u"user:|\\$[A-Za-z(]|^\\{.*\\}$"_s);
    if (mapping.expression.contains(mistyped)) {
        remarks.append(MappingWords::tr("“%1” is sent as it stands, as it refers to no attribute of the user. A reference is written as in "
                                        "${user:email}.")
                           .arg(mapping.expression));
    }
    if (mapping.isSubject()) {
        remarks.append(MappingWords::tr("The Subject is the same for everybody: all would sign in as one person."));
    }
    return remarks;
}

QString subjectAttribute()
{
    return u"Subject"_s;
}

}  // namespace gatehouse
