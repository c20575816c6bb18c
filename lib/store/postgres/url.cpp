#include "store/postgres/url.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/postgres/library.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <optional>

namespace cs {
namespace {

// What a project may say: the place, and how carefully to look at it.
constexpr std::string_view places[] = {
    "host",           "hostaddr",    "port",    "dbname",          "user",
    "sslmode",        "sslrootcert", "service", "connect_timeout", "target_session_attrs",
    "channel_binding"};

[[noreturn]] void refuse(std::string message, std::string hint) {
    throw Error{Kind::config, "store.url: " + std::move(message), std::move(hint)};
}

bool is_schema_name(std::string_view name) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    const auto inner = [&](char c) { return letter(c) || (c >= '0' && c <= '9'); };
    return !name.empty() && name.size() <= 63 && letter(name.front()) && std::ranges::all_of(name, inner) &&
           !name.starts_with("pg_");
}

/// Takes `schema=` out of the query, which libpq would refuse.
std::string take_schema(std::string& url) {
    const auto question = url.find('?');
    if (question == std::string::npos) return "cs";
    std::string schema = "cs", kept;
    for (const auto& part : split(std::string_view{url}.substr(question + 1), '&')) {
        if (part.starts_with("schema="))
            schema = part.substr(7);
        else
            kept += (kept.empty() ? "?" : "&") + part;
    }
    url = url.substr(0, question) + kept;
    if (!is_schema_name(schema))
        refuse(fmt::format("'{}' is not a name for a schema", printable(schema)),
               "use small letters, digits and '_', such as ?schema=cs");
    return schema;
}

using Parameters = std::vector<std::pair<std::string, std::string>>;

Parameters parsed(const std::string& url) {
    const auto& pq = postgres_library();
    char* fault = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(pq.PQconninfoFree)> options{
        pq.PQconninfoParse(url.c_str(), &fault), pq.PQconninfoFree};
    if (fault) pq.PQfreemem(fault);  // it may quote the password
    if (!options) refuse("it cannot be read", "write postgresql://user@host/database");
    Parameters out;
    for (const auto* option = options.get(); option->keyword; ++option)
        if (option->val) out.emplace_back(option->keyword, option->val);
    return out;
}

std::optional<std::string> value_of(const Parameters& parameters, std::string_view name) {
    for (const auto& [key, value] : parameters)
        if (key == name) return value;
    return std::nullopt;
}

void refuse_more_than_a_place(const Parameters& parameters) {
    if (value_of(parameters, "password"))
        refuse("a password does not belong in a project's cs.toml",
               "take it out, and put it into ~/.pgpass (chmod 600) as host:port:database:user:password");
    for (const auto& [name, value] : parameters)
        if (std::ranges::find(places, name) == std::end(places))
            refuse(fmt::format("a project's cs.toml cannot say '{}'", name),
                   "say it in your own configuration, or in a service file of PostgreSQL");
}

bool is_here(std::string_view host) {
    return host.starts_with('/') || host == "localhost" || host == "127.0.0.1" || host == "::1";
}

// What the person said stays; TLS is verified but on this machine (on a socket libpq asks for none).
void add_defaults(Parameters& parameters) {
    const auto add = [&](const char* name, const char* value) {
        if (!value_of(parameters, name)) parameters.emplace_back(name, value);
    };
    const bool here = is_here(value_of(parameters, "host").value_or("")) && !value_of(parameters, "hostaddr");
    if (!here) add("sslmode", "verify-full");
    add("connect_timeout", "10");
    add("tcp_user_timeout", "30000");
    add("application_name", "cs");
    parameters.emplace_back("client_encoding", "UTF8");
}

}  // namespace

PostgresUrl parse_postgres_url(std::string_view text, bool personal) {
    if (!text.starts_with("postgresql://") && !text.starts_with("postgres://"))
        refuse("it does not begin with 'postgresql://'", "write postgresql://user@host/database");
    std::string url{text};
    PostgresUrl out;
    out.schema = take_schema(url);
    out.parameters = parsed(url);
    if (!personal) refuse_more_than_a_place(out.parameters);
    const auto host = value_of(out.parameters, "host").value_or("the server");
    out.shown = fmt::format("{} at {}, schema {}", value_of(out.parameters, "dbname").value_or("the database"),
                            printable(host), out.schema);
    add_defaults(out.parameters);
    return out;
}

}  // namespace cs
