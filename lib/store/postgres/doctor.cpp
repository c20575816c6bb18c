#include "store/postgres/doctor.hpp"
#include "store/field_sql.hpp"
#include "store/postgres/connection.hpp"
#include <charconv>
#include <fmt/format.h>

namespace cs {
namespace {

std::int64_t integer(std::string_view digits) {
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// The texts of the server's own catalogue: two of equal text are equal.
constexpr const char* objects = R"(
SELECT CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END, c.relname,
  CASE WHEN c.relkind = 'v' THEN coalesce(obj_description(c.oid, 'pg_class'), pg_get_viewdef(c.oid, true))
    WHEN c.relpersistence = 'u' THEN 'UNLOGGED' ELSE '' END
  FROM pg_class c WHERE c.relnamespace = {0} AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
UNION ALL SELECT 'column', c.relname || '.' || a.attname,
  concat_ws(' ', format_type(a.atttypid, a.atttypmod), 'COLLATE ' || l.collname, CASE WHEN a.attnotnull THEN 'NOT NULL' END,
    a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid))
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_collation l ON l.oid = a.attcollation
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relnamespace = {0} AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL SELECT 'constraint', c.relname || '.' || o.conname, pg_get_constraintdef(o.oid, true)
  FROM pg_class c JOIN pg_constraint o ON o.conrelid = c.oid WHERE c.relnamespace = {0} AND o.contype <> 't'
UNION ALL SELECT 'index', x.relname, pg_get_indexdef(i.indexrelid, 0, true) || CASE WHEN i.indisvalid THEN '' ELSE ' INVALID' END
  FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid
  WHERE c.relnamespace = {0} AND NOT EXISTS (SELECT 1 FROM pg_constraint o WHERE o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x'))
UNION ALL SELECT 'trigger', c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid, true)
  FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid WHERE c.relnamespace = {0} AND NOT t.tgisinternal
ORDER BY 1, 2)";

constexpr const char* references = R"(
SELECT c.relname, a.attname, r.relname, b.attname, EXISTS (SELECT 1 FROM pg_attribute i WHERE i.attrelid = c.oid AND i.attname = 'id')
  FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_class r ON r.oid = o.confrelid
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = o.conkey[1]
  JOIN pg_attribute b ON b.attrelid = r.oid AND b.attnum = o.confkey[1]
  WHERE o.contype = 'f' AND c.relnamespace = {} ORDER BY 1, 2)";

}  // namespace

ServerState server_state(PostgresConnection& connection, std::optional<Instant> now) {
    const auto answer = connection.run(
        "SELECT current_setting('server_version_num'), current_setting('fsync'), current_setting('full_page_writes'), "
        "current_setting('synchronous_commit'), current_setting('server_encoding'), "
        "floor(extract(epoch FROM clock_timestamp()))");
    const auto text = [&](int column) { return answer.text(0, column); };
    ServerState state;
    state.version = static_cast<int>(integer(text(0)));
    state.fsync = text(1) == "on";
    state.full_page_writes = text(2) == "on";
    state.synchronous_commit = text(3);
    state.encoding = text(4);
    if (now) state.ahead = integer(text(5)) - now->seconds;
    return state;
}

std::vector<EngineFault> server_faults(const ServerState& state) {
    std::vector<EngineFault> all;
    const auto found = [&](const char* id, std::string what) { all.push_back({id, "server", std::move(what)}); };
    if (state.version < oldest_server)
        found("server_old", fmt::format("is PostgreSQL {}.{}; cs needs {} or newer", state.version / 10000,
                                        state.version % 10000, oldest_server / 10000));
    for (const auto& [name, on] : {std::pair{"fsync", state.fsync}, {"full_page_writes", state.full_page_writes}})
        if (!on)
            found("server_unsafe", fmt::format("may be damaged when its machine stops: {} is off; set it on", name));
    if (state.synchronous_commit == "off")
        found("server_unsafe", "may lose what it confirmed: synchronous_commit is off; set it on");
    if (state.encoding != "UTF8")
        found("encoding", fmt::format("keeps texts in {}, which has no place for every name; copy the store into a "
                                      "database in UTF8",
                                      state.encoding));
    if (state.ahead && std::abs(*state.ahead) > most_skew)
        found("clock_skew",
              fmt::format("its clock is {} seconds {} of the one here; let both be kept by NTP", std::abs(*state.ahead),
                          *state.ahead > 0 ? "ahead" : "behind"));
    return all;
}

std::vector<EngineFault> reference_faults(PostgresConnection& connection, const std::string& schema) {
    std::vector<EngineFault> all;
    const auto keys = connection.run(fmt::format(references, schema));
    for (int i = 0; i < keys.rows(); ++i) {
        const auto table = keys.text(i, 0), to = keys.text(i, 2);
        const auto column = identifier(keys.text(i, 1));
        const auto orphans = connection.run(fmt::format(
            "SELECT {} FROM {} t WHERE t.{} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {} r WHERE r.{} = t.{}) ORDER BY 1",
            keys.text(i, 4) == "t" ? "t.\"id\"" : "NULL", identifier(table), column, identifier(to),
            identifier(keys.text(i, 3)), column));
        for (int row = 0; row < orphans.rows(); ++row)
            all.push_back({"foreign_key",
                           orphans.null(row, 0) ? std::string{table}
                                                : fmt::format("{} {}", table, orphans.text(row, 0)),
                           fmt::format("refers to one of {} that is not there", to)});
    }
    return all;
}

std::vector<SchemaObject> described_schema(PostgresConnection& connection, const std::string& schema) {
    std::vector<SchemaObject> all;
    const auto answer = connection.run(fmt::format(objects, schema));
    for (int i = 0; i < answer.rows(); ++i)
        all.push_back({std::string{answer.text(i, 0)}, std::string{answer.text(i, 1)}, std::string{answer.text(i, 2)}});
    return all;
}

}  // namespace cs
