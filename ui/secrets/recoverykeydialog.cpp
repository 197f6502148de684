// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/recoverykeydialog.h"

#include "core/secrets/recoveryfile.h"
#include "core/secrets/secretbytes.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QFileInfo>
#include <QFont>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype groupsInLine = 5;  // 14 groups are three lines of the same width

/// The groups in lines, as they are read out and written down.
QString inLines(const QString &recoveryKey)
{
    const QStringList groups = recoveryKey.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsInLine) {
        lines.append(groups.mid(i, groupsInLine).join(u'-'));
    }
    return lines.join(u'\n');
}

}  // namespace

RecoveryKeyDialog::RecoveryKeyDialog(const Desk &desk, const QString &recoveryKey, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_recoveryKey(recoveryKey)
    , m_message(new MessageBar(this))
{
    setObjectName(u"recoveryKeyDialog"_s);
    setWindowTitle(tr("Recovery key"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(
        makeLabel(tr("Recovery key of %1").arg(QFileInfo(desk.workspace.path()).fileName()), LabelScale::Title, LabelInk::Text, this));
    auto *text
        = makeLabel(tr("It brings the key back when the keychain is lost or the passphrase is forgotten. Whoever has it and the file "
                       "can open every secret: keep it where the file is not, on paper for instance."),
                    LabelScale::Body, LabelInk::Muted, this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(m_message);
    auto *key = new QPlainTextEdit(inLines(recoveryKey), this);
    key->setObjectName(u"recoveryKey"_s);
    key->setReadOnly(true);
    key->setTabChangesFocus(true);
    key->setAccessibleName(tr("Recovery key"));
    QFont font(u"monospace"_s);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    key->setFont(font);
    key->setFixedHeight(4 * key->fontMetrics().lineSpacing());
    layout->addWidget(key);
    layout->addSpacing(2 * grid);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    addButtons(*buttons);
    layout->addLayout(buttons);
    setFixedWidth(150 * grid);
}

RecoveryKeyDialog::~RecoveryKeyDialog()
{
    wipe(m_recoveryKey);
}

void RecoveryKeyDialog::addButtons(QHBoxLayout &buttons)
{
    auto *copy = makeButton(tr("&Copy"), ButtonKind::Plain, this);
    copy->setObjectName(u"copyRecoveryKey"_s);
    copy->setIcon(icon(u"copy"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_recoveryKey);
        take();
    });
    auto *saveButton = makeButton(tr("&Save to a file…"), ButtonKind::Plain, this);
    saveButton->setObjectName(u"saveRecoveryKey"_s);
    saveButton->setIcon(icon(u"export"));
    connect(saveButton, &QPushButton::clicked, this, [this] {
        const QString name = QFileInfo(m_desk.workspace.path()).completeBaseName() + u"-recovery.txt"_s;
        m_desk.prompts.chooseFile(this, {FileQuestion::Purpose::Save, tr("Save the recovery key"), {tr("Text files (*.txt)")}, name},
                                  [this](const QString &path) { save(path); });
    });
    auto *written = makeButton(tr("I have &written it down"), ButtonKind::Primary, this);
    written->setObjectName(u"closeRecoveryKey"_s);
    connect(written, &QPushButton::clicked, this, [this] {
        take();
        reject();
    });
    buttons.addWidget(copy);
    buttons.addWidget(saveButton);
    buttons.addStretch();
    buttons.addWidget(written);
}

void RecoveryKeyDialog::save(const QString &path)
{
    QString sheet = recoverySheet(m_desk.workspace.path(), m_recoveryKey);
    const auto saved = saveRecoverySheet(path, sheet);
    wipe(sheet);
    if (!saved) {
        say(Tone::Danger, saved.error().message);
        return;
    }
    take();
    say(Tone::Success, tr("Saved to %1, for your eyes only.").arg(QFileInfo(path).fileName()));
}

/// What is said takes its room from the screen, not from the key.
void RecoveryKeyDialog::say(Tone tone, const QString &text)
{
    m_message->showMessage(tone, text);
    resize(width(), layout()->totalHeightForWidth(width()));
}

void RecoveryKeyDialog::take()
{
    if (!m_taken) {
        m_taken = true;
        Q_EMIT taken();
    }
}

void RecoveryKeyDialog::reject()
{
    if (m_taken || m_warned) {
        QDialog::reject();
        return;
    }
    m_warned = true;
    say(Tone::Warning, tr("The recovery key was neither copied nor saved, and does not count as exported. Close again to leave "
                          "it at that."));
}

}  // namespace gatehouse
