#include "error_of.hpp"
#include "intake/mapping.hpp"
#include "intake/source.hpp"
#include "store_fixture.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

using Headers = std::vector<std::string>;

std::string mapped(const test::FreshStore&, const NounView& noun, const Headers& headers, const ImportRules& rules = {}) {
    const auto mapping = map_columns(noun, headers, rules);
    std::string text;
    for (const auto& use : mapping.columns) {
        if (!text.empty()) text += ' ';
        if (use.why == ColumnUse::Why::derived) text += '(' + std::string{use.field->name} + ')';
        else text += use.field ? std::string{use.field->name} : use.why == ColumnUse::Why::unknown ? "?" : "-";
    }
    return text;
}

}  // namespace

TEST_CASE("headers fit fields by name, header and synonym, however they are written") {
    test::FreshStore store;
    auto context = store.context();
    struct Case {
        const char* noun;
        Headers headers;
        const char* fields;
    };
    const Case cases[] = {
        {"account", {"name", "csm", "tags"}, "name csm tags"},
        {"account", {"External ID", "external-id"}, "external_id ?"},
        {"account", {"COMPANY  NAME", "Signed_On"}, "name signed_on"},
        {"account", {"客户名称", "客户成功经理", "上级"}, "name csm parent"},
        {"account", {"account"}, "name"},                   // the name, which it cannot be without
        {"account", {"account", "name"}, "key name"},       // both are there
        {"account", {"name", "company"}, "name ?"},         // each field once
        {"account", {"id", "name"}, "external_id name"},    // somebody else's id is not our number
        {"account", {"id", "external_id", "name"}, "(id) external_id name"},
        {"account", {"name", "arr", "name_match", "cs_error"}, "name (arr) ? -"},
        {"contract", {"Close date", "close value", "opportunity_id", "sales agent"}, "signed_on amount external_id sales"},
        {"staff", {"sales_agent", "manager"}, "name ?"},
        {"account", {"revenue", ""}, "? ?"},
    };
    for (const auto& c : cases) CHECK(mapped(store, context.nouns[c.noun], c.headers) == c.fields);
}

TEST_CASE("what a person says of a column goes before what is guessed") {
    test::FreshStore store;
    auto context = store.context();
    const auto& account = context.nouns["account"];
    ImportRules rules;
    rules.map = {{"Company", "fit", false}, {"city", "", false}};
    CHECK(mapped(store, account, {"company", "name", "city"}, rules) == "fit name -");
    rules.map = {{"gone", "fit", true}};
    CHECK(mapped(store, account, {"name"}, rules) == "name");
    rules.map = {{"gone", "fit", false}};
    CHECK(error_of([&] { mapped(store, account, {"name"}, rules); }).message() == "--map: the file has no column 'gone'");
    rules = {};
    rules.set = {{"region", "Bonn", false}};
    CHECK(mapped(store, account, {"name", "city"}, rules) == "name ?");  // the field has its value
}

TEST_CASE("days count from fields and columns, in order of dependence") {
    test::FreshStore store;
    auto context = store.context();
    ImportRules rules;
    rules.set = {{"ends", "starts+12m", false}, {"starts", "Close-1d", false}, {"product", "starts", false}};
    const auto mapping = map_columns(context.nouns["contract"], Headers{"close", "account", "amount"}, rules);
    REQUIRE(mapping.sets.size() == 3);
    std::map<std::string_view, const SetRule*> rule;
    for (const auto& each : mapping.sets) rule[each.field->name] = &each;
    CHECK(rule["starts"]->column == 0);
    CHECK(rule["starts"]->span == Span{0, 1});
    CHECK(rule["starts"]->sign == -1);
    CHECK(rule["ends"]->from->name == "starts");
    CHECK(rule["ends"]->span == Span{12, 0});
    CHECK(!rule["product"]->relative());  // a text is a text
    CHECK(rule["starts"] < rule["ends"]);
    CHECK(mapping.columns[0].why == ColumnUse::Why::read);
    CHECK(mapping.missing().empty());
}

TEST_CASE("a file is of the source that its name says, whatever the month") {
    const std::pair<const char*, const char*> cases[] = {
        {"usage-2026-11.csv", "usage"}, {"/tmp/x/Deals 2026.csv", "deals"},     {"sales_pipeline.csv", "sales_pipeline"}, {"2026.csv", "noun"}, {"-", "noun"},
        {"医院.csv", "医院"},           {"a.csv.rejected.csv", "a"},            {"q3_2026_deals.csv", "q_deals"},         {".csv", "csv"},      {"\xff.csv", "noun"},
        {"a.csv.rejected.csv.rejected.csv", "a"}, {"", "noun"},
    };
    for (const auto& [file, source] : cases) CHECK(source_name(file, "noun") == source);
}

TEST_CASE("what is remembered comes back as it was said") {
    test::FreshStore store;
    auto context = store.context();
    const auto& account = context.nouns["account"];
    ImportRules rules;
    rules.map = {{"Company \"name\"", "name", false}, {"收入.年", "", false}};
    rules.set = {{"region", "Bonn, am Rhein", false}};
    rules.only = {"Stage=Won", "Type!=x"};
    rules.values = {"segment:A=large"};
    rules.create = {"staff"};
    rules.encoding = "gb18030";
    rules.delimiter = "\t";
    std::string toml;
    for (const auto& [name, value] : to_settings(rules, context.settings, "My accounts 7.csv", account)) toml = with_setting(toml, name, value);
    const SettingSource source{"cs.toml", toml, true};
    const auto settings = Settings::read(catalogue::settings(), {&source, 1});
    CHECK(remembered_noun(settings, "my accounts 8.csv") == "account");
    const auto back = remembered(settings, "My accounts 8.csv", account);
    CHECK(back.noun == "account");
    REQUIRE(back.map.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(back.map[i].left == rules.map[i].left);
        CHECK(back.map[i].right == rules.map[i].right);
        CHECK(back.map[i].remembered);
    }
    REQUIRE(back.set.size() == 1);
    CHECK(back.set[0].right == "Bonn, am Rhein");
    CHECK(back.only == rules.only);
    CHECK(back.values == rules.values);
    CHECK(back.create == rules.create);
    CHECK(back.encoding == "gb18030");
    CHECK(back.delimiter == "\t");
    CHECK(remembered(settings, "My accounts 8.csv.rejected.csv", account).encoding.empty());  // we wrote that one
    CHECK(remembered(settings, "My accounts 8.csv", context.nouns["staff"]).noun.empty());    // another noun, another memory
    ImportRules now;
    now.map = {{"company_\"NAME\"", "fit", false}};
    const auto all = merged(now, back);
    REQUIRE(all.map.size() == 2);
    CHECK(all.map[0].right == "fit");
    CHECK(all.only == rules.only);
}

TEST_CASE("a noun is guessed by its columns, and not between equals") {
    test::FreshStore store;
    auto context = store.context();
    const auto noun = [&](const Headers& headers, std::string_view file, const ImportRules& rules = {}) { return guess_noun(context.nouns.all(), headers, rules, file).name; };
    CHECK(noun({"account", "sector", "subsidiary_of"}, "x.csv") == "account");
    CHECK(noun({"account", "product", "amount", "starts"}, "x.csv") == "contract");
    CHECK(noun({"email", "language"}, "staff.csv") == "staff");
    CHECK(noun({"email", "language"}, "contacts-2026.csv") == "contact");
    CHECK(error_of([&] { noun({"email", "language"}, "x.csv"); }).kind() == Kind::data);
    CHECK(error_of([&] { noun({"zzz"}, "accounts.csv"); }).kind() == Kind::data);
}
