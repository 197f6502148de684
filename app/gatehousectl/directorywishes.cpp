// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/directorywishes.h"

#include "app/gatehousectl/options.h"
#include "app/gatehousectl/terminal.h"
#include "app/gatehousectl/typedsecret.h"
#include "app/wiring/environmentpassphrase.h"
#include "core/base/wholefile.h"
#include "core/directories/authority.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryOptions {
    Q_DECLARE_TR_FUNCTIONS(DirectoryOptions)
};

constexpr qint64 mostPasswordBytes = 4096;

template<typename Value, std::size_t count>
QStringList wordsOf(const std::array<Value, count> &all)
{
    QStringList words;
    for (const Value value : all) {
        words.append(wordOf(nameOf(value)));
    }
    return words;
}

template<typename Value, std::size_t count>
void take(const QString &word, const std::array<Value, count> &all, Value &target)
{
    for (const Value value : all) {
        if (wordOf(nameOf(value)) == word) {
            target = value;
        }
    }
}

}  // namespace

QString wordOf(const QString &name)
{
    return name.toLower().replace(u'_', u'-');
}

bool DirectoryWishes::has(const Option *option)
{
    return option && option->count() > 0;
}

void DirectoryWishes::addTo(Command &verb)
{
    addChoice(verb, "--kind", kind, wordsOf(allDirectoryKinds), DirectoryOptions::tr("What it is (microsoft-ad)"));
    m_netbios
        = &addText(verb, "--netbios", netbios, DirectoryOptions::tr("The short name, as in NAME\\user (the first part of the domain)"));
    m_account = &addText(verb, "--account", account, DirectoryOptions::tr("The AWS account that it is in (the management account)"));
    addTexts(verb, "--region", regions, DirectoryOptions::tr("The Region that it is in; one of Microsoft AD may be in several"));
    m_trusted = &addTexts(verb, "--trusted-domain", trusted, DirectoryOptions::tr("A further domain that users come from"));
    addChoice(verb, "--trust", trust, wordsOf(allTrusts), DirectoryOptions::tr("With a self-managed domain; only a two-way trust works"));
    m_host = &addText(verb, "--host", host, DirectoryOptions::tr("The host name of a domain controller (the domain)"));
    addNumber(verb, "--port", port, 1, DirectoryOptions::tr("The port of LDAP (636, or 389 without LDAPS)"));
    addChoice(verb, "--tls", security, wordsOf(allSecurities), DirectoryOptions::tr("How the connection is encrypted (ldaps)"));
    m_authority
        = &addText(verb, "--ca", authorityFile,
                   DirectoryOptions::tr("A file with the certificates that the server's leads to; empty for those of this computer"));
    addChoice(verb, "--authentication", authentication, wordsOf(allAuthentications),
              DirectoryOptions::tr("How to sign in: a name and a password, or the Kerberos ticket of who runs this (simple)"));
    m_bindName = &addText(
        verb, "--bind-name", bindName,
        DirectoryOptions::tr("Who reads the directory, as in reader@corp.example.com; needed unless --authentication is gssapi"));
    m_baseDn
        = &addText(verb, "--base-dn", baseDn, DirectoryOptions::tr("Where searches begin (the domain, as in DC=corp,DC=example,DC=com)"));
    addNumber(verb, "--page-size", pageSize, 1, DirectoryOptions::tr("Entries at a time (1000)"));
}

Status DirectoryWishes::applyTo(Directory &directory) const
{
    const auto put = [](const Option *option, const QString &value, QString &target) {
        if (has(option)) {
            target = value;
        }
    };
    take(kind, allDirectoryKinds, directory.kind);
    take(trust, allTrusts, directory.trust);
    take(authentication, allAuthentications, directory.authentication);
    if (!security.isEmpty()) {
        take(security, allSecurities, directory.security);
        directory.port = portFor(directory.security);
    }
    put(m_netbios, netbios, directory.netbios);
    put(m_account, account, directory.account);
    put(m_host, host, directory.host);
    if (directory.authentication == Directory::Authentication::Gssapi && has(m_bindName) && !bindName.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            DirectoryOptions::tr("Kerberos takes the name of the ticket. Leave out --bind-name, or choose --authentication simple."),
            u"bindName"_s);
    }
    put(m_bindName, bindName, directory.bindName);
    put(m_baseDn, baseDn, directory.baseDn);
    directory.regions = regions.isEmpty() ? directory.regions : regions;
    directory.trusted = has(m_trusted) ? trusted : directory.trusted;
    directory.port = port > 0 ? int(std::min<qint64>(port, std::numeric_limits<int>::max())) : directory.port;
    directory.pageSize = pageSize > 0 ? int(std::min<qint64>(pageSize, std::numeric_limits<int>::max())) : directory.pageSize;
    if (!has(m_authority) || authorityFile.isEmpty()) {
        directory.authority = has(m_authority) ? QString() : directory.authority;
        return {};
    }
    auto pem = authorityIn(authorityFile);
    if (!pem) {
        return fail(pem);
    }
    directory.authority = std::move(*pem);
    return {};
}

void DirectoryPassword::addTo(Command &verb)
{
    addText(
        verb, "--password-file", file,
        DirectoryOptions::tr("A file whose first line is the password, - for standard input; else GATEHOUSE_DIRECTORY_PASSWORD is read"));
    addFlag(verb, "--ask-password", ask, DirectoryOptions::tr("Type the password at a prompt"));
}

Status DirectoryPassword::fits(const Directory &directory) const
{
    return directory.authentication == Directory::Authentication::Gssapi && (ask || !file.isEmpty()) ? fail(
               Error::Kind::Invalid,
               DirectoryOptions::tr("Kerberos takes the key of the ticket. Leave out the password, or choose --authentication simple."),
               u"password"_s)
                                                                                                     : Status();
}

Result<std::optional<SecretBytes>> DirectoryPassword::read(bool askAnyway) const
{
    SecretBytes given = takeFromEnvironment("GATEHOUSE_DIRECTORY_PASSWORD");
    if (!file.isEmpty()) {
        auto content = readWhole(file, mostPasswordBytes);
        if (!content) {
            return fail(content);
        }
        const qsizetype end = content->indexOf('\n');
        SecretBytes line = SecretBytes::ofText(QString::fromUtf8(end < 0 ? *content : content->left(end)).trimmed());
        wipe(*content);
        if (line.isEmpty()) {
            return fail(Error::Kind::Invalid, DirectoryOptions::tr("There is no password in %1. Nothing was changed.").arg(shownPath(file)),
                        u"password"_s);
        }
        return std::optional<SecretBytes>(std::move(line));
    }
    if (!given.isEmpty() && !ask) {
        return std::optional<SecretBytes>(std::move(given));
    }
    if (!ask && !(askAnyway && Terminal::isPersonAsking())) {
        return std::optional<SecretBytes>();
    }
    auto typed = typedSecret(DirectoryOptions::tr("Password of the account that reads the directory: "));
    if (typed && typed->isEmpty()) {
        return fail(Error::Kind::Cancelled, DirectoryOptions::tr("No password was typed. Nothing was changed."));
    }
    return typed ? Result<std::optional<SecretBytes>>(std::move(*typed)) : fail(typed);
}

}  // namespace gatehouse::ctl
