// The rights as PostgreSQL reads them. A policy for a group whose members see everything is the word "true", which the
// server takes out before it plans: rows cost these nothing.
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include "store/rights.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

std::string both(std::string_view a, const std::string& b) {
    return b.empty() ? std::string{a} : fmt::format("{} AND {}", a, b);
}

class Script {
  public:
    Script(std::span<const TableColumn> columns, const Groups& groups) : columns_{columns}, groups_{groups} {}

    void table(const TableRights& rights) {
        begin(rights.table);
        policy(rights.table, "team", "ALL", {groups_.owner, groups_.csm, groups_.support, groups_.viewer}, "true",
               "true");
        grant("INSERT, UPDATE, DELETE", rights.table, groups_.csm);
        if (rights.by_support) grant("INSERT, UPDATE, DELETE", rights.table, groups_.support);
        if (rights.sight == TableRights::Sight::common) own(rights.table, "seen", "SELECT", "true", "");
        if (rights.sight == TableRights::Sight::own) own_rows(rights);
    }

    void kernel(const Nouns& nouns, const NounView& top) {
        for (const std::string_view name : {"store", "last_id", "login"}) {
            begin(name);
            policy(name, "team", "ALL", {groups_.owner, groups_.csm, groups_.support, groups_.viewer}, "true", "true");
        }
        own("store", "seen", "SELECT", "true", "");
        own("last_id", "all", "ALL", "true", "true");
        own("login", "seen", "SELECT", "\"login\" = current_user", "");
        for (const auto& group : {groups_.csm, groups_.support, groups_.restricted})
            grant("INSERT, UPDATE", "last_id", group);
        journal(top);
        custom_values(nouns);
    }

    std::string take() { return std::move(out_); }

  private:
    void begin(std::string_view name) {
        out_ += fmt::format("ALTER TABLE {0} ENABLE ROW LEVEL SECURITY; ALTER TABLE {0} FORCE ROW LEVEL SECURITY; "
                            "REVOKE ALL ON {0} FROM PUBLIC, {1}; GRANT SELECT ON {0} TO {1};\n",
                            identifier(name), groups_.everyday());
    }
    void grant(std::string_view what, std::string_view name, const std::string& group) {
        out_ += fmt::format("GRANT {} ON {} TO {};\n", what, identifier(name), role_identifier(group));
    }
    void policy(std::string_view on, std::string_view name, std::string_view command,
                const std::vector<std::string>& to, std::string_view seen, std::string_view kept) {
        std::string roles;
        for (const auto& group : to) roles += (roles.empty() ? "" : ", ") + role_identifier(group);
        out_ += fmt::format("CREATE POLICY \"{}\" ON {} FOR {} TO {}", name, identifier(on), command, roles);
        if (!seen.empty()) out_ += fmt::format(" USING ({})", seen);
        if (!kept.empty()) out_ += fmt::format(" WITH CHECK ({})", kept);
        out_ += ";\n";
    }
    void own(std::string_view on, std::string_view name, std::string_view command, std::string_view seen,
             std::string_view kept) {
        policy(on, fmt::format("own_{}", name), command, {groups_.restricted}, seen, kept);
    }

    static bool is_fixed(const TableRights& rights, std::string_view column) {
        return std::ranges::find(rights.fixed, column) != rights.fixed.end();
    }
    // What is unique among all customers stays empty in a row of theirs; where it cannot, there is no such row.
    std::optional<std::string> empty_in_new(const TableRights& rights) const {
        std::string out;
        for (const auto& each : columns_) {
            if (each.table != rights.table || !(each.unique || is_fixed(rights, each.column))) continue;
            if (!each.nullable) return std::nullopt;
            out = both(fmt::format("{} IS NULL", identifier(each.column)), out);
        }
        return out;
    }
    void own_rows(const TableRights& rights) {
        own(rights.table, "seen", "SELECT", rights.seen, "");
        const auto kept = both(rights.seen, join(rights.refers, " AND "));
        if (rights.changes) {
            grant(fmt::format("UPDATE ({})", changeable(rights)), rights.table, groups_.restricted);
            own(rights.table, "changed", "UPDATE", rights.seen, kept);
        }
        if (!rights.grows) return;
        if (const auto empty = empty_in_new(rights)) {
            grant("INSERT", rights.table, groups_.restricted);
            own(rights.table, "added", "INSERT", "", both(kept, *empty));
        }
        grant("DELETE", rights.table, groups_.restricted);
        own(rights.table, "removed", "DELETE", rights.seen, "");
    }
    std::string changeable(const TableRights& rights) const {
        std::string out;
        for (const auto& each : columns_)
            if (each.table == rights.table && each.column != "id" && !each.unique && !is_fixed(rights, each.column))
                out += (out.empty() ? "" : ", ") + identifier(each.column);
        return out;
    }

    // It only grows, and says by itself which login wrote.
    void journal(const NounView& top) {
        const auto changed = seen_in(top, "journal", "belongs_to"), theirs = seen_in(top, "change_set", "belongs_to");
        for (const std::string_view name : {"change_set", "journal"}) {
            begin(name);
            policy(name, "team", "ALL", {groups_.owner}, "true", "true");
            policy(name, "read", "SELECT", {groups_.csm, groups_.support, groups_.viewer}, "true", "");
            for (const auto& group : {groups_.csm, groups_.support, groups_.restricted}) grant("INSERT", name, group);
        }
        policy("change_set", "added", "INSERT", {groups_.csm, groups_.support}, "", "\"login\" = current_user");
        policy("journal", "added", "INSERT", {groups_.csm, groups_.support}, "", "true");
        own("change_set", "seen", "SELECT", fmt::format("\"login\" = current_user OR {}", theirs), "");
        own("change_set", "added", "INSERT", "",
            fmt::format("\"login\" = current_user AND (\"belongs_to\" IS NULL OR {}) AND (\"undoes\" IS NULL OR "
                        "\"is_own_change\"(\"undoes\"))",
                        theirs));
        own("journal", "seen", "SELECT", changed, "");
        own("journal", "added", "INSERT", "", fmt::format("{} AND \"is_own_change\"(\"change_set\")", changed));
    }

    void custom_values(const Nouns& nouns) {
        constexpr std::string_view name = "custom_value";
        begin(name);
        policy(name, "team", "ALL", {groups_.owner, groups_.csm}, "true", "true");
        policy(name, "read", "SELECT", {groups_.support, groups_.viewer}, "true", "");
        std::string by_support, read, written;
        for (const auto& rights : table_rights(nouns, {})) {
            const auto* noun = nouns.find(rights.table);
            if (!noun || noun->internal) continue;
            if (noun->by_support) by_support += fmt::format("{}'{}'", by_support.empty() ? "" : ", ", noun->name);
            const auto theirs = fmt::format(" WHEN '{}' THEN {}", noun->name, seen_in(*noun, name, "record"));
            if (rights.sight != TableRights::Sight::none) read += theirs;
            if (rights.changes) written += theirs;
        }
        const auto support = fmt::format("\"noun\" IN ({})", by_support);
        policy(name, "support", "ALL", {groups_.support}, support, support);
        read = fmt::format("CASE \"noun\"{} END", read);
        written = fmt::format("CASE \"noun\"{} END", written);
        own(name, "seen", "SELECT", read, "");
        own(name, "added", "INSERT", "", written);
        own(name, "removed", "DELETE", written, "");
        for (const auto& group : {groups_.csm, groups_.support, groups_.restricted})
            grant("INSERT, DELETE", name, group);
    }

    std::span<const TableColumn> columns_;
    const Groups& groups_;
    std::string out_;
};

}  // namespace

Groups::Groups(std::string_view prefix)
    : owner{fmt::format("{}.owner", prefix)}, admin{fmt::format("{}.admin", prefix)},
      csm{fmt::format("{}.csm", prefix)}, restricted{fmt::format("{}.csm_restricted", prefix)},
      support{fmt::format("{}.support", prefix)}, viewer{fmt::format("{}.viewer", prefix)} {}

std::string Groups::everyday() const {
    return fmt::format("{}, {}, {}, {}", role_identifier(csm), role_identifier(restricted), role_identifier(support),
                       role_identifier(viewer));
}

std::string role_identifier(std::string_view name) {
    std::string out = "\"";
    for (const char c : name) out += c == '"' ? std::string{"\"\""} : std::string(1, c);
    return out + "\"";
}

std::string rights_script(const Nouns& nouns, std::span<const TableRights> tables, std::span<const TableColumn> columns,
                          const Groups& groups) {
    Script script{columns, groups};
    script.kernel(nouns, top_noun(nouns));
    for (const auto& table : tables) script.table(table);
    return script.take();
}

}  // namespace cs
