// Which rows of which table a restricted role sees: pure, from the nouns.
#include "store/rights.hpp"
#include "store/field_sql.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view own_tables[] = {"change_set", "custom_value", "journal", "last_id", "login", "store"};

// Asked once for a statement, not once for a row; and without a row of its own, a login answers for nobody.
constexpr std::string_view person_here = "(SELECT \"person\" FROM \"login\" WHERE \"login\" = current_user)";

class Belonging {
  public:
    explicit Belonging(const Nouns& nouns)
        : nouns_{nouns}, top_{top_noun(nouns)}, people_{top_.at(top_.person).spec.noun} {}

    bool is_own(const NounView& noun) const {
        if (&noun == &top_) return true;
        if (noun.owner.empty() || noun.common || noun.hidden) return false;
        const auto owner = noun.at(noun.owner).spec.noun;
        return owner == people_ || is_own(nouns_[owner]);
    }
    bool is_personal(const NounView& noun) const {
        return &noun != &top_ && !noun.owner.empty() && noun.at(noun.owner).spec.noun == people_;
    }
    std::string seen(const NounView& noun) const {
        if (&noun == &top_) return fmt::format("{} = {}", identifier(top_.at(top_.person).column()), person_here);
        const auto& owner = noun.at(noun.owner);
        if (is_personal(noun)) return fmt::format("{} = {}", identifier(owner.column()), person_here);
        return seen_in(nouns_[owner.spec.noun], noun.table(), owner.column());
    }

    TableRights of_noun(const NounView& noun) const {
        TableRights rights{std::string{noun.table()}, {}};
        rights.by_support = noun.by_support;
        rights.sight = said_of(noun);
        if (!is_own(noun)) return rights;
        rights.sight = TableRights::Sight::own;
        rights.seen = seen(noun);
        if (&noun != &top_) rights.column = noun.at(noun.owner).column();
        rights.changes = !is_personal(noun);
        rights.grows = rights.changes && &noun != &top_;
        if (&noun == &top_) rights.fixed.emplace_back(top_.at(top_.person).column());
        for (const auto& field : noun.fields) refer(rights, noun, field);
        return rights;
    }
    TableRights of_list(const NounView& noun, const FieldView& field) const {
        TableRights rights{fmt::format("{}_{}", noun.table(), field.name), {}};
        rights.by_support = noun.by_support;
        rights.sight = said_of(noun);
        if (!is_own(noun)) return rights;
        rights.sight = TableRights::Sight::own;
        rights.column = noun.name;
        rights.seen = seen_in(noun, rights.table, noun.name);
        rights.grows = !is_personal(noun);
        if (field.refers() && is_own(nouns_[field.spec.noun]))
            rights.refers.push_back(seen_in(nouns_[field.spec.noun], rights.table, "value"));
        return rights;
    }
    TableRights of_table(const TableRows& rows) const {
        TableRights rights{std::string{rows.table}, {}};
        if (rows.hidden) {
            rights.sight = TableRights::Sight::hidden;
        } else if (rows.column.empty()) {
            rights.sight = TableRights::Sight::common;
        } else if (!rows.in.empty()) {
            rights.sight = TableRights::Sight::own;
            rights.seen =
                fmt::format("\"id\" IN (SELECT o.{} FROM {} o)", identifier(rows.column), identifier(rows.in));
        } else if (is_own(nouns_[rows.noun])) {
            rights.sight = TableRights::Sight::own;
            rights.column = rows.column;
            rights.seen = seen_in(nouns_[rows.noun], rows.table, rows.column);
        }
        return rights;
    }

  private:
    static TableRights::Sight said_of(const NounView& noun) noexcept {
        if (noun.hidden) return TableRights::Sight::hidden;
        return noun.common ? TableRights::Sight::common : TableRights::Sight::none;
    }

    // A policy cannot ask its own table, so what refers to its own noun is left alone.
    void refer(TableRights& rights, const NounView& noun, const FieldView& field) const {
        if (!in_row(field) || !field.refers() || field.name == noun.owner) return;
        const auto& referred = nouns_[field.spec.noun];
        if (referred.name == noun.name)
            rights.fixed.emplace_back(field.column());
        else if (is_own(referred))
            rights.refers.push_back(fmt::format("({} IS NULL OR {})", identifier(field.column()),
                                                seen_in(referred, rights.table, field.column())));
    }

    const Nouns& nouns_;
    const NounView& top_;
    std::string_view people_;
};

}  // namespace

std::string seen_in(const NounView& noun, std::string_view table, std::string_view column) {
    return fmt::format("EXISTS (SELECT 1 FROM {} o WHERE o.\"id\" = {}.{})", identifier(noun.table()),
                       identifier(table), identifier(column));
}

std::span<const std::string_view> kernel_tables() noexcept { return own_tables; }

std::vector<TableRights> table_rights(const Nouns& nouns, std::span<const TableRows> others) {
    const Belonging belonging{nouns};
    std::vector<TableRights> all;
    for (const auto& noun : nouns.all()) {
        if (!noun.kept()) continue;
        all.push_back(belonging.of_noun(noun));
        for (const auto& field : noun.fields)
            if (field.type == Type::list && !field.computed() && !field.custom)
                all.push_back(belonging.of_list(noun, field));
    }
    for (const auto& rows : others) all.push_back(belonging.of_table(rows));
    return all;
}

}  // namespace cs
