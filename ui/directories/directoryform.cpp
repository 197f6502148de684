// SPDX-License-Identifier: Apache-2.0
#include "ui/directories/directoryform.h"

#include "core/directories/authority.h"
#include "core/directories/directory.h"
#include "ui/certificates/authorityfile.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryForm {
    Q_DECLARE_TR_FUNCTIONS(DirectoryForm)
};

template<typename Value, std::size_t count>
QList<Choice> choicesOf(const std::array<Value, count> &all)
{
    QList<Choice> choices;
    for (const Value value : all) {
        choices.append({nameOf(value), labelOf(value)});
    }
    return choices;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

using Part = void (*)(Directory &directory, const QString &typed);

/// What the rules of the core say of one field, with the others as they should be: every wrong one is marked at once.
Edit::Rule ruleFor(const QString &field, Part set)
{
    return [field, set](const QVariant &value) -> Status {
        Directory directory;
        directory.directoryId = u"d-0123456789"_s;
        directory.domain = u"corp.example.com"_s;
        directory.netbios = u"CORP"_s;
        directory.regions = QStringList{u"eu-central-1"_s};
        set(directory, value.toString().trimmed());
        const Status valid = validate(completed(directory));
        return valid || valid.error().field != field ? Status() : valid;
    };
}

void addIdentity(Form &form, bool isNew)
{
    form.addSection(DirectoryForm::tr("Directory"), Form::Columns::Two);
    auto *domain = new TextEdit(u"domain"_s, DirectoryForm::tr("&Domain"));
    domain->setPlaceholder(DirectoryForm::tr("corp.example.com"));
    form.add(domain)->require()->setRule(
        ruleFor(u"domain"_s, [](Directory &directory, const QString &typed) { directory.domain = typed; }));
    auto *id = new TextEdit(u"directoryId"_s, DirectoryForm::tr("Directory &ID"));
    id->setPlaceholder(u"d-0123456789"_s);
    form.add(id)->require()->setRule(
        ruleFor(u"directoryId"_s, [](Directory &directory, const QString &typed) { directory.directoryId = typed; }));
    if (!isNew) {
        id->lock(DirectoryForm::tr("The directory ID never changes. Add another directory for another one."));
    }
    form.add(new ChoiceEdit(u"kind"_s, DirectoryForm::tr("&Kind"), choicesOf(allDirectoryKinds)));
    form.add(new ChoiceEdit(u"trust"_s, DirectoryForm::tr("&Trust with the domain"), choicesOf(allTrusts)))
        ->setHint(DirectoryForm::tr("Of a self-managed Active Directory only: it has to be a two-way one."));
    form.add(new TextEdit(u"regions"_s, DirectoryForm::tr("&Region")))
        ->setHint(DirectoryForm::tr("An AWS Managed Microsoft AD may be in several, with a comma between them."))
        ->require()
        ->setRule(ruleFor(u"regions"_s, [](Directory &directory, const QString &typed) { directory.regions = wordsOf(typed); }));
    form.add(new TextEdit(u"account"_s, DirectoryForm::tr("AWS &account")))
        ->setHint(DirectoryForm::tr("12 digits; empty: the management account."))
        ->setRule(ruleFor(u"account"_s, [](Directory &directory, const QString &typed) { directory.account = typed; }));
    auto *netbios = new TextEdit(u"netbios"_s, DirectoryForm::tr("NetBIOS na&me"));
    netbios->setPlaceholder(DirectoryForm::tr("CORP"));
    form.add(netbios)
        ->setHint(DirectoryForm::tr("The short name, as in CORP\\user; empty: the first part of the domain."))
        ->setRule(ruleFor(u"netbios"_s, [](Directory &directory, const QString &typed) { directory.netbios = typed; }));
    form.add(new TextEdit(u"trusted"_s, DirectoryForm::tr("&Further domains")))
        ->setHint(DirectoryForm::tr("Domains that users come from through trusts, with a comma between them."));
}

void addConnection(Form &form, bool hasPassword)
{
    form.addSection(DirectoryForm::tr("Connection"), Form::Columns::Two);
    auto *host = new TextEdit(u"host"_s, DirectoryForm::tr("&Host"));
    host->setPlaceholder(DirectoryForm::tr("dc1.corp.example.com"));
    form.add(host)
        ->setHint(DirectoryForm::tr("A domain controller, by the name in its certificate; empty: the domain."))
        ->setRule(ruleFor(u"host"_s, [](Directory &directory, const QString &typed) { directory.host = typed; }));
    form.add(new TextEdit(u"port"_s, DirectoryForm::tr("&Port")))->require()->setRule([](const QVariant &value) -> Status {
        bool isNumber = false;
        const int port = value.toInt(&isNumber);
        return isNumber && port >= 1 && port <= 65535
                   ? Status()
                   : fail(Error::Kind::Invalid, DirectoryForm::tr("A port is a number from 1 to 65535."), u"port"_s);
    });
    form.add(new ChoiceEdit(u"security"_s, DirectoryForm::tr("&Encryption"), choicesOf(allSecurities)));
    form.add(new ChoiceEdit(u"authentication"_s, DirectoryForm::tr("Si&gn in with"), choicesOf(allAuthentications)))
        ->setHint(DirectoryForm::tr("Kerberos takes the ticket of the person who runs Gatehouse."));
    auto *name = new TextEdit(u"bindName"_s, DirectoryForm::tr("Account that &reads"));
    name->setPlaceholder(u"reader@corp.example.com"_s);
    form.add(name)->setHint(DirectoryForm::tr("It needs the right to read, and no other."));
    form.add(new SecretEdit(u"password"_s, DirectoryForm::tr("Pass&word")))
        ->setHint(hasPassword ? DirectoryForm::tr("One is kept for this host, port and encryption. Leave this empty to keep it.")
                              : DirectoryForm::tr("Kept sealed among the secrets of the workspace."));
    auto *base = new TextEdit(u"baseDn"_s, DirectoryForm::tr("&Base DN"));
    base->setPlaceholder(DirectoryForm::tr("DC=corp,DC=example,DC=com"));
    form.add(base)->setHint(DirectoryForm::tr("Where searches begin; empty: the whole domain."));
    form.add(new TextEdit(u"pageSize"_s, DirectoryForm::tr("Entries &at a time")))->require()->setRule([](const QVariant &value) -> Status {
        bool isNumber = false;
        const int size = value.toInt(&isNumber);
        return isNumber && size >= 1 && size <= 5000
                   ? Status()
                   : fail(Error::Kind::Invalid, DirectoryForm::tr("Enter a number from 1 to 5000."), u"pageSize"_s);
    });
}

void addAuthority(Form &form, Prompts &prompts)
{
    auto *authority = new MultiLineEdit(u"authority"_s, DirectoryForm::tr("&Certificate authority"), 3);
    form.add(authority)
        ->setHint(DirectoryForm::tr("The certificates that the server's leads to, as PEM; empty: those that this computer trusts."))
        ->setRule([](const QVariant &value) -> Status {
            const QByteArray text = value.toString().trimmed().toLatin1();
            const auto read = readAuthority(text);
            return text.isEmpty() || read ? Status() : fail(read);
        });
    addAuthorityFile(form, u"authority"_s, prompts);
}

/// What does not belong to the present choice is out of the way; a port that nobody has chosen follows the encryption.
void follow(Form &form)
{
    const auto enable = [&form](const QString &field, bool isWanted, const QString &why) {
        QWidget *widget = form.edit(field)->widget();
        widget->setEnabled(isWanted);
        widget->setToolTip(isWanted ? QString() : why);
    };
    const bool isKerberos = form.text(u"authentication"_s) == nameOf(Directory::Authentication::Gssapi);
    const QString ticket = DirectoryForm::tr("Kerberos takes the name and the key of the ticket.");
    enable(u"bindName"_s, !isKerberos, ticket);
    enable(u"password"_s, !isKerberos, ticket);
    enable(u"trust"_s, form.text(u"kind"_s) == nameOf(Directory::Kind::SelfManaged),
           DirectoryForm::tr("Only a self-managed Active Directory is reached through a trust."));
    const Directory::Security security = valueNamed(allSecurities, form.text(u"security"_s));
    const int other = security == Directory::Security::Ldaps ? Directory::ldapPort : Directory::ldapsPort;
    if (form.text(u"port"_s) == QString::number(other)) {
        form.edit(u"port"_s)->setValue(QString::number(portFor(security)));
    }
}

}  // namespace

void addDirectoryFields(Form &form, Prompts &prompts, bool isNew, bool hasPassword)
{
    addIdentity(form, isNew);
    addConnection(form, hasPassword);
    form.addSection({});
    addAuthority(form, prompts);
    QObject::connect(&form, &Form::changed, &form, [&form] { follow(form); });
}

void loadDirectory(Form &form, const Directory &directory)
{
    form.load({{u"domain"_s, directory.domain},
               {u"directoryId"_s, directory.directoryId},
               {u"kind"_s, nameOf(directory.kind)},
               {u"trust"_s, nameOf(directory.trust)},
               {u"regions"_s, directory.regions.join(u", "_s)},
               {u"account"_s, directory.account},
               {u"netbios"_s, directory.netbios},
               {u"trusted"_s, directory.trusted.join(u", "_s)},
               {u"host"_s, directory.host},
               {u"port"_s, QString::number(directory.port)},
               {u"security"_s, nameOf(directory.security)},
               {u"authentication"_s, nameOf(directory.authentication)},
               {u"bindName"_s, directory.bindName},
               {u"baseDn"_s, directory.baseDn},
               {u"pageSize"_s, QString::number(directory.pageSize)},
               {u"authority"_s, directory.authority}});
    follow(form);
}

Directory directoryIn(const Form &form, const Directory &directory)
{
    Directory written = directory;
    written.domain = form.text(u"domain"_s);
    written.directoryId = form.text(u"directoryId"_s);
    written.kind = valueNamed(allDirectoryKinds, form.text(u"kind"_s));
    written.trust = written.kind == Directory::Kind::SelfManaged ? valueNamed(allTrusts, form.text(u"trust"_s)) : Directory::Trust::None;
    written.regions = wordsOf(form.text(u"regions"_s));
    written.account = form.text(u"account"_s);
    written.netbios = form.text(u"netbios"_s);
    written.trusted = wordsOf(form.text(u"trusted"_s));
    written.host = form.text(u"host"_s);
    written.port = form.text(u"port"_s).toInt();
    written.security = valueNamed(allSecurities, form.text(u"security"_s));
    written.authentication = valueNamed(allAuthentications, form.text(u"authentication"_s));
    written.bindName = form.text(u"bindName"_s);
    written.baseDn = form.text(u"baseDn"_s);
    written.pageSize = form.text(u"pageSize"_s).toInt();
    written.authority = form.text(u"authority"_s).trimmed();
    return completed(written);
}

}  // namespace gatehouse
