# Orígenes.

origin-salt_quay = El muelle de la sal
    .look = Sacos, mareas, un carro que nunca fue tuyo. Aprendiste a cargar y a que te pasaran por delante.
origin-counting_house = La casa de cuentas
    .look = Tinta en el puño, once personas en un cuarto y todas contando.
origin-hill_farm = Una granja de monte
    .look = Allí crecían piedras, y cabras encima. Conoces el tiempo por cómo anda.
origin-back_lanes = Los callejones
    .look = La fachada era de otros. Tú tenías el resto de la ciudad.
origin-cloister = Un claustro
    .look = Campanas a las cuatro, sopa a las diez y un huerto donde casi nadie mentía.
origin-travelling_fair = Una feria ambulante
    .look = Cuatro carros, un león y ningún acreedor dos veces en el mismo valle.
