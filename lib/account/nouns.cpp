// The nouns of this room as the generic verbs see them, and the rules that hold at every save.
#include "account/contract.hpp"
#include "account/lifecycle.hpp"
#include "account/touch.hpp"
#include "base/text.hpp"
#include "document/mail.hpp"
#include "store/find.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

std::string checked_key(std::string_view field, const std::string& text) {
    auto key = match_form(text);
    if (!is_slug(key))
        refuse(fmt::format("{}: '{}' cannot be one", field, printable(text)),
               fmt::format("letters, digits, '-', '_' and '.' of any script, not digits alone; such as '{}'",
                           slug("Acme Dental")));
    return key;
}

void check_range(std::string_view field, std::optional<std::int64_t> value, std::int64_t least, std::int64_t most) {
    if (value && (*value < least || *value > most))
        refuse(fmt::format("{}: {} is out of range", field, *value), fmt::format("{} to {}", least, most));
}

// Kept as mail goes there: without the name a mail program puts before it, the domain in lower case.
std::string checked_email(const std::string& text) {
    try {
        return text.empty() ? text : parse_address(text).email;
    } catch (const Error& e) {
        throw e.about("email");
    }
}

void refuse_taken(Write& work, const NounView& noun, std::string_view field, const std::string& value,
                  std::int64_t id) {
    Query query;
    query.where.push_back({&noun.at(field), Condition::Op::equal, {value}, {}});
    query.where.push_back({&noun.at("id"), Condition::Op::not_equal, {id}, {}});
    if (count(work.context(), noun, query) > 0)
        refuse(
            fmt::format("{}: '{}' is another {}'s", field, value, noun.name),
            fmt::format("'cs {0} show {1}' shows it; choose another {2}, or edit that one", noun.name, value, field));
}

void begin_staff(Context& context, Record& record) {
    static_cast<Staff&>(record).currency = context.reading().currency;
}
void begin_account(Context& context, Record& record) {
    static_cast<Account&>(record).currency = context.reading().currency;
}

void prepare_staff(Write& work, Record& after, const Record* before) {
    auto& staff = static_cast<Staff&>(after);
    if (staff.handle.empty() && !staff.name.empty()) staff.handle = slug(staff.name);
    staff.handle = checked_key("handle", staff.handle);
    if (staff.name.empty()) refuse("name: missing", "what people call them");
    staff.name_match = match_form(staff.name);
    if (!before || static_cast<const Staff&>(*before).email != staff.email) staff.email = checked_email(staff.email);
    if (!before || static_cast<const Staff&>(*before).handle != staff.handle)
        refuse_taken(work, work.noun("staff"), "handle", staff.handle, staff.id);
}

// A parent chain that leads back to the account itself would never end.
void refuse_circle(Write& work, const Account& account) {
    auto above = account.parent;
    while (above && account.id != 0) {
        if (above->id == account.id) refuse(fmt::format("parent: '{}' would come to stand above itself", account.key));
        above = get<Account>(work.context(), above->id).parent;
    }
}

void prepare_account(Write& work, Record& after, const Record* before) {
    auto& account = static_cast<Account&>(after);
    const auto* was = static_cast<const Account*>(before);
    if (account.name.empty()) refuse("name: missing", "what people call the customer");
    if (account.key.empty()) account.key = slug(account.name);
    account.key = checked_key("key", account.key);
    account.name_match = match_form(account.name);
    if (!was || was->key != account.key) refuse_taken(work, work.noun("account"), "key", account.key, account.id);
    if (account.parent && (!was || was->parent != account.parent)) refuse_circle(work, account);
    if (!account.stage_since) account.stage_since = account.signed_on.value_or(work.context().today);
}

void saved_account(Write& work, const Record& after, const Record* before) {
    if (before) return;
    const auto& account = static_cast<const Account&>(after);
    StageChange first;
    first.account = {account.id, {}};
    first.stage = account.stage;
    first.since = *account.stage_since;
    work.insert(first);
}

void prepare_contact(Write& work, Record& after, const Record* before) {
    auto& contact = static_cast<Contact&>(after);
    if (contact.name.empty()) refuse("name: missing", "what people call them");
    contact.name_match = match_form(contact.name);
    check_range("tier", contact.tier, 1, 2);
    check_range("attitude", contact.attitude, -2, 2);
    check_range("will_to_renew", contact.will_to_renew, -2, 2);
    const auto* was = static_cast<const Contact*>(before);
    if (!was || was->email != contact.email) contact.email = checked_email(contact.email);
    if (contact.attitude && (!was || was->attitude != contact.attitude)) contact.attitude_on = work.context().today;
}

// "by" is whoever is at the keyboard, where that is one of the staff.
void prepare_touch(Write& work, Record& after, const Record* before) {
    auto& touch = static_cast<Touch&>(after);
    auto& context = work.context();
    if (!before && touch.on == Touch{}.on) touch.on = context.today;
    if (!before && !touch.by)
        if (const auto id = find_exact(context, work.noun("staff"), context.who)) touch.by = Ref<Staff>{*id, {}};
    if (touch.next_on && touch.next.empty()) refuse("next: missing", "next_on says when; --next says what");
    check_range("sentiment", touch.sentiment, -2, 2);
    check_range("duration", touch.duration, 0, 24 * 60);
    for (const auto& person : touch.with)
        if (const auto contact = get<Contact>(context, person.id); contact.account != touch.account)
            refuse(fmt::format("with: '{}' is not of this account", contact.name),
                   "'cs contact list --account ...' lists its people");
}

}  // namespace

const NounView Noun<Staff>::view{.name = "staff",
                                 .title = {"Staff", "员工"},
                                 .fields = fields_of<Staff>(),
                                 .key = "handle",
                                 .label = "{t}.\"handle\"",
                                 .exact = "email",
                                 .match = "name_match",
                                 .source = "handle",
                                 .columns = "handle,name,roles,email,active",
                                 .order = "handle",
                                 .make = make_record<Staff>,
                                 .begin = begin_staff,
                                 .prepare = prepare_staff,
                                 .common = true};
const NounView Noun<Account>::view{.name = "account",
                                   .title = {"Accounts", "客户"},
                                   .fields = fields_of<Account>(),
                                   .key = "key",
                                   .label = "{t}.\"key\"",
                                   .exact = "external_id",
                                   .match = "name_match",
                                   .source = "external_id",
                                   .columns = "key,name,segment,stage,csm,status,arr,due",
                                   .order = "key",
                                   .make = make_record<Account>,
                                   .begin = begin_account,
                                   .prepare = prepare_account,
                                   .saved = saved_account,
                                   .person = "csm"};
const NounView Noun<StageChange>::view{.name = "stage_change",
                                       .title = {"Stages", "阶段"},
                                       .fields = fields_of<StageChange>(),
                                       .owner = "account",
                                       .label = "{t}.\"stage\"",
                                       .columns = "since,stage,why",
                                       .order = "-since",
                                       .internal = true,
                                       .make = make_record<StageChange>};
const NounView Noun<Contact>::view{.name = "contact",
                                   .title = {"Contacts", "联系人"},
                                   .fields = fields_of<Contact>(),
                                   .owner = "account",
                                   .label = "{t}.\"name\"",
                                   .exact = "external_id,email",
                                   .match = "name_match",
                                   .source = "external_id",
                                   .columns = "id,account,name,title,tier,role,email,phone",
                                   .order = "account,tier,name",
                                   .make = make_record<Contact>,
                                   .prepare = prepare_contact,
                                   .by_support = true};
const NounView Noun<Touch>::view{.name = "touch",
                                 .title = {"Touches", "联系记录"},
                                 .fields = fields_of<Touch>(),
                                 .owner = "account",
                                 .exact = "external_id",
                                 .source = "external_id",
                                 .columns = "id,on,account,kind,by,note,next,next_on",
                                 .order = "-on",
                                 .make = make_record<Touch>,
                                 .prepare = prepare_touch,
                                 .by_support = true};

}  // namespace cs
