/// \file feature.hpp  A function of the product: what usage is counted by.
///
/// An account may use a feature when a contract of it is in force whose product or plan is among the feature's plans; a
/// feature without plans is everybody's. Depth counts core features, breadth all of them.
#pragma once
#include "store/store.hpp"

namespace cs {

struct Feature : Record {
    std::string key, name, name_match, area;
    bool core = false;
    std::vector<std::string> plans;
};

template <> struct Noun<Feature> {
    static constexpr auto fields = std::tuple{
        Field{"key",
              &Feature::key,
              {"Key", "代号"},
              "short name, unique; what usage files call it",
              {.access = Access::key, .also = "feature,feature key,功能代号", .required = true}},
        Field{"name",
              &Feature::name,
              {"Name", "名称"},
              "what people call it; the key unless said",
              {.also = "feature name,功能名称"}},
        Field{"name_match",
              &Feature::name_match,
              {"Name for matching", "匹配名"},
              "the name as it is compared",
              {.access = Access::derived, .hidden = true}},
        Field{"area", &Feature::area, {"Area", "领域"}, "part of the product it belongs to", {.also = "module,模块"}},
        Field{"core", &Feature::core, {"Core", "核心"}, "whether depth of use counts it", {.also = "核心功能"}},
        Field{"plans",
              &Feature::plans,
              {"Plans", "版本"},
              "products or plans that include it; none: all do",
              {.also = "products,产品"}},
    };
    static const NounView view;
};

extern const std::string_view feature_schema;

}  // namespace cs
