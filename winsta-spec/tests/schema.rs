//! The JSON Schemas of parts files and of wiring files, which editors use to complete and explain keys. They are made of
//! what the reader asks for, so that the two can't differ.
//!
//! `UPDATE_EXPECT=1 cargo test -p winsta-spec --test schema` writes it anew.

use expect_test::expect_file;
use serde_json::{Map, Value, json};
use winsta_spec::{SchemaKey, Shape};

fn block(keys: &[SchemaKey]) -> Value {
    let properties: Map<_, _> = keys.iter().map(|key| (key.name.to_owned(), described(key))).collect();
    let required: Vec<_> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    let mut block = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        block["required"] = json!(required);
    }
    block
}

fn described(key: &SchemaKey) -> Value {
    let mut value = shape(&key.shape);
    value["description"] = json!(key.doc);
    value
}

fn shape(shape: &Shape) -> Value {
    match shape {
        Shape::Texts => json!({ "anyOf": [
            { "type": "string", "minLength": 1 },
            { "type": "array", "items": { "type": "string", "minLength": 1 } },
        ] }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Integer { first, last } => json!({ "type": "integer", "minimum": first, "maximum": last }),
        Shape::Quantity { name, example } => json!({ "type": "string", "title": name, "examples": [example] }),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::Words(words) => json!({ "type": "array", "items": { "enum": words }, "uniqueItems": true }),
        Shape::Block(keys) => block(keys),
        Shape::Blocks(keys) => json!({ "type": "array", "items": block(keys) }),
        Shape::NamedBlocks(keys) => json!({ "type": "object", "additionalProperties": block(keys) }),
        _ => json!({ "type": "string", "minLength": 1 }),
    }
}

#[test]
fn the_schema_is_what_the_reader_asks_for() {
    let text = |keys: &[SchemaKey], title| {
        let mut schema = block(keys);
        schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
        schema["title"] = json!(title);
        serde_json::to_string_pretty(&schema).unwrap() + "\n"
    };
    expect_file!["../../parts/parts.schema.json"].assert_eq(&text(&winsta_spec::keys(), "Parts file of winsta"));
    let wiring = text(&winsta_spec::wiring_keys(), "Wiring file of winsta");
    expect_file!["../../parts/wiring.schema.json"].assert_eq(&wiring);
}

#[test]
fn every_key_is_explained() {
    fn check(keys: &[SchemaKey]) {
        for key in keys {
            assert!(key.doc.ends_with('.'), "`{}` has no whole sentence", key.name);
            if let Shape::Block(inner) | Shape::Blocks(inner) | Shape::NamedBlocks(inner) = &key.shape {
                assert!(!inner.is_empty(), "`{}` has no keys", key.name);
                check(inner);
            }
        }
    }
    check(&winsta_spec::keys());
    check(&winsta_spec::wiring_keys());
}

#[test]
fn keys_that_depend_on_the_kind_are_all_there() {
    fn inner<'k>(keys: &'k [SchemaKey], name: &str) -> &'k [SchemaKey] {
        match &keys.iter().find(|key| key.name == name).unwrap().shape {
            Shape::Block(inner) | Shape::Blocks(inner) | Shape::NamedBlocks(inner) => inner,
            other => panic!("`{name}` is {other:?}"),
        }
    }
    let keys = winsta_spec::keys();
    let part = inner(&keys, "part");
    for name in ["coding", "closes", "blade", "face", "connection"] {
        assert!(part.iter().any(|key| key.name == name), "a part has no `{name}`");
    }
    let face: Vec<_> = inner(part, "face").iter().map(|key| key.name).collect();
    assert!(face.contains(&"poles") && face.contains(&"locking-lever"), "{face:?}");
    let shared: Vec<_> = inner(&keys, "shared").iter().map(|key| (key.name, key.required)).collect();
    assert!(shared.contains(&("family", false)) && shared.iter().all(|(_, required)| !required));
}
