// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/authenticatorappdialog.h"

#include "core/mfa/mfaservice.h"
#include "core/mfa/totp.h"
#include "ui/mfa/qrview.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString nameField = u"name"_s;
const QString codeField = u"code"_s;
constexpr qsizetype groupOfKey = 4;

/// In groups of four, as one types it.
QString grouped(const SecretBytes &key)
{
    QString text;
    for (qsizetype at = 0; at < key.size(); ++at) {
        if (at > 0 && at % groupOfKey == 0) {
            text += u' ';
        }
        text += QLatin1Char(key.view().at(at));
    }
    return text;
}

Status codeRule(const QVariant &value)
{
    const auto typed = totp::typedCode(value.toString(), codeField);
    return typed ? Status() : fail(typed);
}

}  // namespace

AuthenticatorAppDialog::AuthenticatorAppDialog(const Desk &desk, const User &user, SecretBytes seed, QWidget *parent)
    : FormDialog(tr("Register an authenticator app"), new Form, tr("&Register device"), parent)
    , m_desk(desk)
    , m_user(user)
    , m_seed(std::make_shared<SecretBytes>(std::move(seed)))
    , m_qr(new QrView)
    , m_key(makeLabel(QString(), LabelScale::Body, LabelInk::Text, this))
    , m_show(makeButton(tr("&Show secret key"), ButtonKind::Plain, this))
    , m_copy(makeButton(tr("C&opy secret key"), ButtonKind::Plain, this))
{
    setObjectName(u"authenticatorAppDialog"_s);
    setIntroduction(tr("For %1. You need the phone or tablet at hand that the user will sign in with.").arg(user.displayName));
    arrange();
    form().addSection({}, Form::Columns::Two);
    form()
        .add(new TextEdit(codeField, tr("Authenticator &code")))
        ->setPlaceholder(u"123 456"_s)
        ->require()
        ->setRule(codeRule)
        ->setHint(tr("What the app shows now."));
    form().add(new TextEdit(nameField, tr("Device &name")))->require()->setRule([](const QVariant &value) {
        return validateDeviceName(value.toString());
    });
    const MfaService service(desk.workspace);
    form().load({{nameField, service.freeName(user.id, MfaDevice::Kind::AuthenticatorApp).value_or(QString())}});
    const auto uri = service.uriFor(user.id, *m_seed);
    auto code = uri ? QrCode::of(*uri) : Result<QrCode>(fail(uri));
    if (code) {
        m_qr->setCode(std::move(*code));
    } else {
        form().showError(code.error());
    }
    resize(620, sizeHint().height());
    setSubmit([this](Done done) { submit(std::move(done)); });
}

AuthenticatorAppDialog::~AuthenticatorAppDialog()
{
    QString shown = m_key->text();
    m_key->clear();
    wipe(shown);
}

void AuthenticatorAppDialog::arrange()
{
    m_key->setObjectName(u"secretKey"_s);
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setWordWrap(true);
    m_key->setAccessibleName(tr("Secret key"));
    m_key->hide();
    m_show->setObjectName(u"showSecretKey"_s);
    m_show->setCheckable(true);
    m_show->setIcon(icon(u"eye"));
    connect(m_show, &QPushButton::toggled, this, &AuthenticatorAppDialog::showKey);
    auto *stage = new QWidget(this);
    auto *steps = new QVBoxLayout;
    steps->setSpacing(2 * grid);
    for (const QString &step : {tr("1. Open an authenticator app and add a new account. Any app that follows RFC 6238 will do: Google or "
                                   "Microsoft Authenticator, Authy, Duo Mobile, LastPass Authenticator."),
                                tr("2. Scan the QR code with the app. Where that is not possible, show the secret key and type it."),
                                tr("3. Type the code that the app shows, and register the device before the next one comes.")}) {
        auto *line = makeLabel(step, LabelScale::Body, LabelInk::Text, stage);
        line->setWordWrap(true);
        steps->addWidget(line);
    }
    steps->addWidget(m_show, 0, Qt::AlignLeft);
    m_copy->setObjectName(u"copySecretKey"_s);
    m_copy->setIcon(icon(u"copy"));
    m_copy->setAutoDefault(false);
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, &AuthenticatorAppDialog::copyKey);
    steps->addWidget(m_key);
    steps->addWidget(m_copy, 0, Qt::AlignLeft);
    steps->addStretch(1);
    auto *care = makeLabel(tr("Keep a copy of the QR code or the key in a safe place: a lost phone is replaced with it. Nobody is shown "
                              "them here again."),
                           LabelScale::Small, LabelInk::Muted, stage);
    care->setWordWrap(true);
    steps->addWidget(care);
    auto *row = new QHBoxLayout(stage);
    row->setContentsMargins(0, grid, 0, 2 * grid);
    row->setSpacing(5 * grid);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addLayout(steps, 1);
    form().addWidget(stage);
}

void AuthenticatorAppDialog::showKey(bool shown)
{
    m_key->setText(shown ? grouped(totp::base32(*m_seed)) : QString());
    m_key->setVisible(shown);
    m_key->setAccessibleName(shown ? QString() : tr("Secret key"));  // shown, the text itself is read out
    m_copy->setVisible(shown);
    m_show->setText(shown ? tr("&Hide secret key") : tr("&Show secret key"));
    m_show->setIcon(icon(shown ? u"eye-off" : u"eye"));
}

void AuthenticatorAppDialog::copyKey()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(totp::base32(*m_seed).view()));
}

void AuthenticatorAppDialog::submit(Done done)
{
    m_desk.write<MfaDevice::Id>(
        this, tr("Registering an authenticator app for %1").arg(m_user.username),
        [user = m_user.id, name = form().text(nameField), code = form().text(codeField), seed = m_seed](Workspace &at, Progress &) {
            return MfaService(at).registerApp({user, name, seed->copy(), code});
        },
        [this, done = std::move(done)](const Result<MfaDevice::Id> &made) {
            done(made ? Status() : fail(made));
            auto *message = form().findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
            if (!made && made.error().field == "secrets"_L1 && message) {
                message->setAction(tr("Go to the secrets"), [this] {
                    Q_EMIT pageRequested(u"secrets"_s);
                    QDialog::done(QDialog::Rejected);
                });
            }
        });
}

}  // namespace gatehouse
