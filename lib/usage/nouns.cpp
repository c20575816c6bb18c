// The nouns of this room as the generic verbs see them, and the rules that hold at every save.
#include "base/text.hpp"
#include "store/records.hpp"
#include "usage/batch.hpp"
#include "usage/usage.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

void refuse_taken(Write& work, const Feature& feature) {
    const auto& noun = work.noun("feature");
    Query query;
    query.where = {{&noun.at("key"), Condition::Op::equal, {feature.key}, {}},
                   {&noun.at("id"), Condition::Op::not_equal, {feature.id}, {}}};
    if (count(work.context(), noun, query) > 0)
        refuse(fmt::format("key: '{}' is another feature's", feature.key),
               fmt::format("'cs feature show {}' shows it; choose another key, or edit that one", feature.key));
}

void prepare_feature(Write& work, Record& after, const Record* before) {
    auto& feature = static_cast<Feature&>(after);
    if (feature.key.empty()) feature.key = slug(feature.name);
    auto key = match_form(feature.key);
    if (!is_slug(key))
        refuse(fmt::format("key: '{}' cannot be one", printable(feature.key)),
               fmt::format("letters, digits, '-', '_' and '.' of any script, not digits alone; such as '{}'",
                           slug("Stock check")));
    feature.key = std::move(key);
    if (feature.name.empty()) feature.name = feature.key;
    feature.name_match = match_form(feature.name);
    if (!before || static_cast<const Feature&>(*before).key != feature.key) refuse_taken(work, feature);
}

}  // namespace

const NounView Noun<Feature>::view{.name = "feature",
                                   .title = {"Features", "功能"},
                                   .fields = fields_of<Feature>(),
                                   .key = "key",
                                   .label = "{t}.\"key\"",
                                   .match = "name_match",
                                   .columns = "key,name,area,core,plans",
                                   .order = "key",
                                   .make = make_record<Feature>,
                                   .prepare = prepare_feature,
                                   .common = true};
const NounView Noun<Usage>::view{.name = "usage",
                                 .relation = "usage_row",
                                 .title = {"Usage", "使用"},
                                 .fields = fields_of<Usage>(),
                                 .owner = "account",
                                 .columns = "day,account,feature,user,events,minutes",
                                 .order = "-day,account,feature",
                                 .make = make_record<Usage>};
const NounView Noun<SignalRow>::view{.name = "signal",
                                     .relation = "signal_row",
                                     .title = {"Signals", "信号"},
                                     .fields = fields_of<SignalRow>(),
                                     .owner = "account",
                                     .columns = "day,account,signal,value",
                                     .order = "-day,account",
                                     .make = make_record<SignalRow>};
const NounView Noun<UsageImport>::view{.name = "usage_import",
                                       .title = {"Imports of usage", "使用导入"},
                                       .fields = fields_of<UsageImport>(),
                                       .columns = "id,about,file,first_day,last_day,rows,added,changed,removed",
                                       .order = "-id",
                                       .internal = true,
                                       .make = make_record<UsageImport>,
                                       .bulk = &usage_rows,
                                       .hidden = true};

}  // namespace cs
