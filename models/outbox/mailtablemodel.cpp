// SPDX-License-Identifier: Apache-2.0
#include "models/outbox/mailtablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QList<MailTableModel::Column> columns()
{
    const auto word = [](const char *text) { return QCoreApplication::translate("MailTableModel", text); };
    const auto when
        = [](const QDateTime &time) { return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString(); };
    return {
        {u"recipient"_s, word(QT_TRANSLATE_NOOP("MailTableModel", "Recipient")), &Mail::recipient},
        {u"subject"_s, word(QT_TRANSLATE_NOOP("MailTableModel", "Subject")), &Mail::subject},
        {u"state"_s,
         word(QT_TRANSLATE_NOOP("MailTableModel", "Status")),
         [word](const Mail &mail) {
             return mail.state == Mail::State::Sent ? word(QT_TRANSLATE_NOOP("MailTableModel", "Sent"))
                                                    : word(QT_TRANSLATE_NOOP("MailTableModel", "Waiting"));
         },
         {},
         [](const Mail &mail) { return mail.state == Mail::State::Sent ? Tone::Success : Tone::Warning; }},
        {u"createdAt"_s, word(QT_TRANSLATE_NOOP("MailTableModel", "Written")), [when](const Mail &mail) { return when(mail.createdAt); },
         MailQuery::Order::Time},
        {u"sentAt"_s, word(QT_TRANSLATE_NOOP("MailTableModel", "Sent at")), [when](const Mail &mail) { return when(mail.sentAt); }},
    };
}

}  // namespace

MailTableModel::MailTableModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Room::Outbox, columns(),
        [](Workspace &at, const MailQuery &query) { return OutboxStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return OutboxStore(at.database()).records(ids); }, parent)
{
}

}  // namespace gatehouse
