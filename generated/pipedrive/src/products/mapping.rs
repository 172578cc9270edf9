// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `products` as unified models and back.

use crate::Pipedrive;
use crate::collections::{Products, ProductsChange, ProductsNew};
use crate::types::Product;
use connectome::{Mismatch, Unified, Unify, UnifyCreate, UnifyUpdate};
use connectome_unified as unified;

impl Unify<unified::Product> for Products {
    fn read(record: &Product) -> Result<unified::Product, Mismatch> {
        Ok(unified::Product {
            id: Some(record.id.to_string().into()),
            name: Some(record.name.clone()),
            description: record.description.clone(),
            code: record.code.clone(),
            r#type: record.category.clone(),
            is_active: Some(record.is_deleted == Some(false)),
            price: record.prices.as_ref().and_then(|it| it.first()).and_then(|it| it.price.clone()),
            created_time: record.add_time.clone(),
            updated_time: record.update_time.clone(),
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Product> for Products {
    fn new(model: &unified::Product) -> Result<ProductsNew, Mismatch> {
        Ok(ProductsNew {
            name: model.name.clone().ok_or_else(|| Mismatch::missing("$.name"))?,
            code: model.code.clone(),
            description: model.description.clone(),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Product> for Products {
    fn change(model: &unified::Product) -> Result<ProductsChange, Mismatch> {
        Ok(ProductsChange {
            name: model.name.clone(),
            code: model.code.clone(),
            description: model.description.clone(),
            ..Default::default()
        })
    }
}

impl Unified<unified::Product> for Pipedrive {
    type Collection = Products;
}
