// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::surgery {

/// From the first `<name` to the end of its element; names are with their prefix and no element of the name is inside it.
[[nodiscard]] inline QString elementIn(const QString &xml, const QString &name)
{
    const qsizetype from = xml.indexOf(u'<' + name);
    const QString end = QStringLiteral("</%1>").arg(name);
    const qsizetype to = xml.indexOf(end, from);
    if (from < 0 || to < 0) {
        qFatal("there is no %s", qPrintable(name));
    }
    return xml.mid(from, to + end.size() - from);
}

/// The text with one place replaced; it must be there.
[[nodiscard]] inline QString changed(QString text, const QString &from, const QString &to)
{
    const qsizetype at = text.indexOf(from);
    if (at < 0) {
        qFatal("there is no %s", qPrintable(from));
    }
    return text.replace(at, from.size(), to);
}

/// The response of an attacker, made of one that was signed by somebody else: `Ana` becomes the administrator wherever a reader may look.
class Wrapping
{
public:
    explicit Wrapping(const QString &xml)
        : m_xml(xml)
        , m_assertion(elementIn(xml, QStringLiteral("saml:Assertion")))
        , m_signature(elementIn(xml, QStringLiteral("ds:Signature")))
    {
    }

    [[nodiscard]] QString evil() const
    {
        QString evil = changed(plainAssertion(), QStringLiteral("ID=\"_assertion1\""), QStringLiteral("ID=\"_evil\""));
        return evil.replace(QStringLiteral("ana@example.com"), QStringLiteral("root@example.com"));
    }
    [[nodiscard]] QString plainAssertion() const { return changed(m_assertion, m_signature, {}); }
    [[nodiscard]] const QString &assertion() const { return m_assertion; }
    [[nodiscard]] const QString &signature() const { return m_signature; }

    /// `inside` becomes the last thing of the evil assertion, which may have the signature.
    [[nodiscard]] QString evilWith(const QString &signature, const QString &inside = {}) const
    {
        QString all = evil();
        all.insert(all.indexOf(QStringLiteral("</saml:Issuer>")) + 14, signature);
        all.insert(all.lastIndexOf(QStringLiteral("</saml:Assertion>")), inside);
        return all;
    }
    [[nodiscard]] QString signatureWith(const QString &inside) const
    {
        QString all = m_signature;
        return all.insert(all.lastIndexOf(QStringLiteral("</ds:Signature>")), inside);
    }
    [[nodiscard]] QString responseWith(const QString &instead) const { return changed(m_xml, m_assertion, instead); }

private:
    QString m_xml;
    QString m_assertion;
    QString m_signature;
};

}  // namespace gatehouse::surgery
