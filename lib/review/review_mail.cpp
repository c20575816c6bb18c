// Reviews go out by mail: who gets them, and what one is to claim, send and mark.
#include "review/review_mail.hpp"
#include "account/listing.hpp"
#include "account/touch.hpp"
#include "base/text.hpp"
#include "review/deck.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace cs {
namespace {

bool may_be_written(const Contact& contact, Date today) {
    return !contact.opt_out && !(contact.left_on && *contact.left_on <= today);
}

Lang language_of(const Context& context, const Account& account, const Contact& contact) {
    const auto language = contact.language ? contact.language : account.language;
    return language ? (*language == Language::zh ? Lang::zh : Lang::en) : context.lang;
}

std::optional<ReviewMail> mail_to(Context& context, std::int64_t review, std::int64_t contact, ReviewAbout about) {
    const auto& noun = context.nouns.of<ReviewMail>();
    Query query;
    query.where = {{&noun.at("review"), Condition::Op::equal, {review}, {}},
                   {&noun.at("contact"), Condition::Op::equal, {contact}, {}},
                   {&noun.at("about"), Condition::Op::equal, {std::string{name_of(about)}}, {}}};
    auto found = all<ReviewMail>(context, query);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

/// Whether they had the deck of another review this quarter, or may have had it.
bool had_one_this_quarter(Context& context, const ReviewLetter& letter) {
    const auto& noun = context.nouns.of<ReviewMail>();
    Query query;
    query.where = {{&noun.at("contact"), Condition::Op::equal, {letter.contact}, {}},
                   {&noun.at("about"), Condition::Op::equal, {std::string{name_of(ReviewAbout::deck)}}, {}}};
    return std::ranges::any_of(all<ReviewMail>(context, query), [&](const ReviewMail& mail) {
        return mail.review.id != letter.review && mail.state != MailState::failed &&
               utc_date(mail.claimed_at) >= quarter_start(context.today);
    });
}

class ReviewPosting : public Posting {
  public:
    explicit ReviewPosting(const ReviewLetter& letter)
        : letter_{letter}, to_{letter.name, {printable(letter.name), letter.email}, letter.lang, false} {}

    bool in_doubt() const noexcept { return was_ && was_->state == MailState::unknown; }
    const Recipient& to() const override { return to_; }

    // Whatever another run or a colleague has done since the list was made.
    bool look_up(Context& context, const Sending& how) override {
        if (!may_be_written(get<Contact>(context, letter_.contact), context.today)) return false;
        was_ = mail_to(context, letter_.review, letter_.contact, letter_.about);
        if (letter_.about == ReviewAbout::deck && had_one_this_quarter(context, letter_)) return false;
        return wanted(was_ ? std::optional{was_->state} : std::nullopt, how);
    }
    Mail mail(Context& context) const override { return review_mail(context, letter_); }

    void keep(Write& work, MailState state, const std::string& message_id) override {
        ReviewMail mail = was_.value_or(ReviewMail{});
        mail.review = {letter_.review, {}};
        mail.contact = {letter_.contact, {}};
        mail.about = letter_.about;
        mail.email = letter_.email;
        mail.claimed_at = work.context().now;
        mail.state = state;
        mail.message_id = message_id;
        if (was_)
            work.update(mail);
        else
            mail.id = work.insert(mail);
        was_ = mail;
    }

  private:
    const ReviewLetter& letter_;
    Recipient to_;
    std::optional<ReviewMail> was_;
};

std::vector<Contact> people_of(Context& context, const BusinessReview& review, ReviewAbout about) {
    std::vector<Contact> people;
    if (about == ReviewAbout::results) {
        for (const auto& one : review.attendees) people.push_back(get<Contact>(context, one.id));
        return people;
    }
    const auto& noun = context.nouns.of<Contact>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {review.account.id}, {}}};
    query.sort = parse_sort(noun, "name,id");
    people = all<Contact>(context, query);
    // It names who is stuck: that is for those who decide, and for users only where nobody else reads mail.
    const auto decides = [&](const Contact& one) {
        return one.type != ContactType::user && is_email(one.email) && may_be_written(one, context.today);
    };
    if (std::ranges::any_of(people, decides)) std::erase_if(people, [&](const Contact& one) { return !decides(one); });
    return people;
}

void send(Context& context, const ReviewLetter& letter, const Deliver& deliver, const Sending& how,
          ReviewsMailed& done) {
    ReviewPosting posting{letter};
    auto [fate, why] = post(context, posting, deliver, how);
    switch (fate) {
    case Posted::Fate::nothing:
        if (posting.in_doubt()) done.unknown.push_back(letter);
        return;
    case Posted::Fate::sent: return done.sent.push_back(letter);
    case Posted::Fate::unknown: return done.unknown.push_back(letter);
    case Posted::Fate::unreachable: return done.unreachable.push_back(letter);
    case Posted::Fate::failed: done.failed.emplace_back(letter, std::move(why));
    }
}

/// Who does what, by name: a customer knows no handles of ours.
Table actions_table(Context& context, std::int64_t review) {
    constexpr Listed columns[] = {
        {"what", {"What", "内容"}}, {"who", {"Who", "负责人"}}, {"due", {"By", "期限"}, Type::date}};
    Sql sql;
    sql.values = {review};
    sql.text = R"sql(SELECT x."what", coalesce(p."name", s."name"), x."due" FROM "review_action" x
JOIN "review" r ON r."id" = x."review" JOIN "account" a ON a."id" = r."account" LEFT JOIN "contact" p ON p."id" = x."contact"
LEFT JOIN "staff" s ON s."id" = coalesce(x."staff", a."csm") WHERE x."review" = $1 ORDER BY x."due", x."id")sql";
    auto table = listed(context, "actions", columns, sql, {"Nothing was left to be done.", "没有待办的行动。"});
    table.title = Words{"Who does what", "行动"}.in(context.lang);
    return table;
}

/// A review by mail is done once it went to somebody, and waits for nobody. What may have gone out counts: it is not
/// sent again by itself.
void finish(Context& context, const BusinessReview& review) {
    const auto& noun = context.nouns.of<ReviewMail>();
    Query query;
    query.where = {{&noun.at("review"), Condition::Op::equal, {review.id}, {}}};
    write(context, [&](Write& work) {
        const auto mails = all<ReviewMail>(context, query);
        auto now = get<BusinessReview>(context, review.id);
        const bool open = now.state < ReviewState::done && now.way == ReviewWay::mail;
        const auto is = [](MailState state) { return [state](const ReviewMail& mail) { return mail.state == state; }; };
        if (!open || std::ranges::any_of(mails, is(MailState::failed)) ||
            std::ranges::none_of(mails, is(MailState::sent)))
            return;
        now.state = ReviewState::done;
        now.held_on = context.today;
        work.update(now);
    });
}

}  // namespace

const NounView Noun<ReviewMail>::view{.name = "review_mail",
                                      .title = {"Review mails", "业务回顾邮件"},
                                      .fields = fields_of<ReviewMail>(),
                                      .owner = "review",
                                      .columns = "id,review,contact,about,email,state,claimed_at",
                                      .order = "-id",
                                      .internal = true,
                                      .make = make_record<ReviewMail>,
                                      .lasting = true};

void mark_interrupted_reviews(Context& context) { mark_interrupted<ReviewMail>(context); }

std::vector<BusinessReview> due_by_mail(Context& context) {
    Sql sql;
    sql.values = {context.today};
    sql.text =
        R"sql(SELECT "id" FROM "review" WHERE "way" = 'mail' AND "state" IN ('to_schedule', 'scheduled') AND "due" <= $1 ORDER BY "due", "id")sql";
    std::vector<std::int64_t> ids;
    for (const auto row = sql.prepared(context.engine); row->step();) ids.push_back(row->integer(0));
    std::vector<BusinessReview> due;
    for (const auto id : ids) due.push_back(get<BusinessReview>(context, id));
    return due;
}

std::vector<ReviewLetter> letters_of(Context& context, const BusinessReview& review) {
    const auto about = review.way == ReviewWay::mail ? ReviewAbout::deck : ReviewAbout::results;
    if (review.state == ReviewState::skipped)
        throw Error{Kind::no, fmt::format("review {} was skipped: there is nothing to send", review.id)};
    if (about == ReviewAbout::results && review.state != ReviewState::done)
        throw Error{
            Kind::no, fmt::format("review {} was not held yet: it has no results", review.id),
            fmt::format("'cs review hold {0}' records it; 'cs review deck {0}' is what will be shown", review.id)};
    const auto account = get<Account>(context, review.account.id);
    std::map<Lang, std::shared_ptr<const Document>> pages;
    std::set<std::string> addresses;  // two people who share one get it once
    std::vector<ReviewLetter> letters;
    std::optional<DeckFacts> facts;
    for (const auto& contact : people_of(context, review, about)) {
        if (!may_be_written(contact, context.today)) continue;
        const bool reachable = is_email(contact.email);
        if (reachable ? !addresses.insert(match_form(contact.email)).second : about == ReviewAbout::deck) continue;
        ReviewLetter letter{review.id, contact.id, about, account.key, contact.name,
                            reachable ? contact.email : std::string{}, language_of(context, account, contact), {}, {}};
        auto& page = pages[letter.lang];
        if (!page && about == ReviewAbout::deck) {
            if (!facts) facts = deck_facts(context, account.id, review);
            page = std::make_shared<Document>(
                deck(*facts, letter.lang, DeckFor::mail, context.settings.text("company")));
        } else if (!page) {
            page = std::make_shared<Document>(review_results(context, review, letter.lang));
        }
        letter.page = page;
        if (const auto was = mail_to(context, review.id, contact.id, about)) letter.state = was->state;
        letters.push_back(std::move(letter));
    }
    return letters;
}

Mail review_mail(const Context& context, const ReviewLetter& letter) {
    const Recipient to{letter.name, {printable(letter.name), letter.email}, letter.lang, false};
    return mail_of(context, to, *letter.page, letter.page->title,
                   fmt::format("review/{}/{}/{}", letter.review, name_of(letter.about), letter.contact));
}

Document review_results(Context& given, const BusinessReview& review, Lang lang) {
    auto context = given;
    context.lang = lang;
    const auto say = [&](Words words, const auto&... values) {
        return fmt::format(fmt::runtime(words.in(lang)), values...);
    };
    Document page;
    page.name = "review.results";
    page.lang = lang;
    page.title = say({"What we agreed: {}", "回顾纪要：{}"}, get<Account>(context, review.account.id).name);
    page.subtitle = to_text(review.held_on.value_or(review.due));
    const auto paragraph = [&](std::string text) { page.blocks.emplace_back(Paragraph{std::move(text)}); };
    paragraph(say(
        {"Thank you for your time. This is what came out of our review.", "感谢您参加业务回顾。以下是我们的结论。"}));
    if (!review.notes.empty()) paragraph(review.notes);
    if (!review.next_goals.empty())
        paragraph(say({"Goals until the next review: {}", "到下次回顾的目标：{}"}, review.next_goals));
    page.blocks.emplace_back(actions_table(context, review.id));
    page.blocks.emplace_back(Footnote{say(
        {"If something is missing or wrong, just reply to this mail.", "如有遗漏或不准确之处，请直接回复本邮件。"})});
    return page;
}

ReviewsMailed mail_reviews(Context& context, const std::vector<BusinessReview>& reviews, const Deliver& deliver,
                           const Sending& how) {
    ReviewsMailed done;
    for (const auto& review : reviews) {
        const auto letters = read(context, [&] { return letters_of(context, review); });
        for (const auto& letter : letters)
            if (!letter.email.empty()) review_mail(context, letter);  // what cannot be written is not claimed
        if (letters.empty()) done.nobody.push_back(review);
        for (const auto& letter : letters) send(context, letter, deliver, how, done);
        if (!letters.empty()) finish(context, review);
    }
    return done;
}

}  // namespace cs
