// Writes a made-up company's exports, the same bytes for the same seed: accounts.csv, contracts.csv, tickets.csv and
// usage.csv, to measure with.
//     generate DIR --accounts 100000 --contracts 5 --tickets 5 --usage 10000000 --seed 1
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/os.h>
#include <map>
#include <string>
#include <string_view>

namespace {

// SplitMix64: small, and the same on every machine, which the standard's distributions are not.
class Chance {
  public:
    explicit Chance(std::uint64_t seed) : state_{seed} {}
    std::uint64_t next() {
        auto z = (state_ += 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    template <std::size_t N> std::string_view one(const std::array<std::string_view, N>& of) { return of[next() % N]; }

  private:
    std::uint64_t state_;
};

constexpr std::array<std::string_view, 8> cities{"重庆",  "成都",    "上海",    "北京",
                                                 "Leeds", "Bristol", "Utrecht", "Porto"};
constexpr std::array<std::string_view, 8> words{"仁心",  "康宁",   "博爱",    "瑞尔",
                                                "Acorn", "Bright", "Harbour", "Orchard"};
constexpr std::array<std::string_view, 4> trades{"口腔", "眼科", "Dental", "Clinic"};
constexpr std::array<std::string_view, 3> segments{"large", "medium", "small"};
constexpr std::array<std::string_view, 3> products{"Records", "Booking", "Imaging"};
constexpr std::array<std::string_view, 4> states{"open", "pending", "solved", "closed"};

// Days since 1970-01-01 as YYYY-MM-DD (days-from-civil, turned round).
std::string day(int days) {
    const int z = days + 719468;
    const int era = z / 146097, doe = z - era * 146097;
    const int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const int doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    const int month = mp < 10 ? mp + 3 : mp - 9;
    return fmt::format("{:04}-{:02}-{:02}", yoe + era * 400 + (month <= 2 ? 1 : 0), month,
                       doy - (153 * mp + 2) / 5 + 1);
}

constexpr int last_day = 20'600;  // 2026-05-27: contracts run up to two years around it

struct Scale {
    std::int64_t accounts = 10'000, contracts = 5, tickets = 5, usage = 100'000, seed = 1;
};

void write_accounts(const std::string& folder, const Scale& scale) {
    Chance chance{static_cast<std::uint64_t>(scale.seed)};
    auto file = fmt::output_file(folder + "/accounts.csv");
    file.print("key,name,external_id,segment,industry,region,csm,signed_on\n");
    for (std::int64_t i = 0; i < scale.accounts; ++i)
        file.print("a{0},{1}{2}{3} {0},X{0:07},{4},health,{1},csm{5},{6}\n", i, chance.one(cities), chance.one(words),
                   chance.one(trades), chance.one(segments), chance.below(20),
                   day(last_day - 200 - chance.below(1500)));
}

void write_staff(const std::string& folder) {
    auto file = fmt::output_file(folder + "/staff.csv");
    file.print("handle,name,roles,email\n");
    for (int i = 0; i < 20; ++i) file.print("csm{0},Manager {0},csm,csm{0}@example.com\n", i);
}

void write_contracts(const std::string& folder, const Scale& scale) {
    Chance chance{static_cast<std::uint64_t>(scale.seed) + 1};
    auto file = fmt::output_file(folder + "/contracts.csv");
    file.print("account,external_id,product,seats,amount,currency,starts,ends,signed_on\n");
    for (std::int64_t i = 0; i < scale.accounts; ++i) {
        for (std::int64_t k = 0; k < scale.contracts; ++k) {
            const int starts = last_day - chance.below(2000) + 300;
            file.print("a{},C{}-{},{},{},{},CNY,{},{},{}\n", i, i, k, chance.one(products), 1 + chance.below(50),
                       1000 + chance.below(90'000), day(starts), day(starts + 365), day(starts - chance.below(30)));
        }
    }
}

void write_tickets(const std::string& folder, const Scale& scale) {
    Chance chance{static_cast<std::uint64_t>(scale.seed) + 2};
    auto file = fmt::output_file(folder + "/tickets.csv");
    file.print("account,external_id,subject,state,opened_on\n");
    for (std::int64_t i = 0; i < scale.accounts * scale.tickets; ++i)
        file.print("a{},T{},Question {} about {},{},{}\n", chance.below(static_cast<int>(scale.accounts)), i, i,
                   chance.one(products), chance.one(states), day(last_day - chance.below(700)));
}

// Ordered by day, as a daily export would be; (account, feature, day) is unique.
void write_usage(const std::string& folder, const Scale& scale) {
    constexpr int days = 180, features = 20;
    Chance chance{static_cast<std::uint64_t>(scale.seed) + 3};
    auto file = fmt::output_file(folder + "/usage.csv");
    file.print("day,account,feature,events,minutes\n");
    const auto cells = scale.accounts * features;
    const auto step = std::max<std::int64_t>(1, cells * days / std::max<std::int64_t>(1, scale.usage));
    std::int64_t written = 0;
    for (int d = 0; d < days; ++d)
        for (std::int64_t cell = chance.below(static_cast<int>(step)); cell < cells && written < scale.usage;
             cell += step, ++written)
            file.print("{},a{},f{},{},{}\n", day(last_day - days + d), cell / features, cell % features,
                       1 + chance.below(40), chance.below(90));
}

bool read_option(std::map<std::string_view, std::int64_t*>& options, std::string_view name, const char* value) {
    const auto option = options.find(name);
    if (option == options.end()) return false;
    return std::from_chars(value, value + std::strlen(value), *option->second).ec == std::errc{};
}

}  // namespace

int main(int argc, char** argv) {
    Scale scale;
    std::map<std::string_view, std::int64_t*> options{{"--accounts", &scale.accounts},
                                                      {"--contracts", &scale.contracts},
                                                      {"--tickets", &scale.tickets},
                                                      {"--usage", &scale.usage},
                                                      {"--seed", &scale.seed}};
    bool well = argc >= 2 && argc % 2 == 0;
    for (int i = 2; well && i < argc; i += 2) well = read_option(options, argv[i], argv[i + 1]);
    if (!well) {
        fmt::print(stderr, "usage: generate DIR [--accounts N] [--contracts PER_ACCOUNT] [--tickets PER_ACCOUNT] "
                           "[--usage ROWS] [--seed N]\n");
        return 2;
    }
    const std::string folder = argv[1];
    std::filesystem::create_directories(folder);
    write_staff(folder);
    write_accounts(folder, scale);
    write_contracts(folder, scale);
    write_tickets(folder, scale);
    write_usage(folder, scale);
    return 0;
}
