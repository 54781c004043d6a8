# Lo que en Hessel sabe cualquiera. Quien narra puede usarlo; nada de esto ocurre ahora.

lore-hessel = Hessel son veintiséis casas en la orilla mala del fango. No hay más camino que la calzada: allí un forastero o ha pagado o está a punto de pagar.
lore-tide = El fango se seca en lo que se remienda una red, y se llena más deprisa de lo que anda un hombre cargado. Nadie nacido aquí sale en la última hora de bajamar, ni por dinero.
lore-company = La Compañía de la Sal cree lo que está en un papel. Imprime el calendario de mareas y lo regala, así que hasta quien la odia cuenta sus noches con las cifras de ella.
lore-keeper = El guarda del peaje murió el martes. Su viuda no dice su nombre, y el pueblo la imita: sigue siendo el guarda, como antes.
lore-coffin = A pie, un val; con carro, tres; en ataúd, nada. En Hessel no se dice que alguien ha muerto: se dice que ha pasado gratis.
lore-debts = En Hessel todos deben algo a la calzada. Los que menos deben son los que más hablan de ello; los que más, cuelgan un pescado de la puerta.
lore-ferry = Antes de que pusieran las piedras se pasaba en balsa, a pulso, por una soga. Entonces se veía quién venía y lo cansado que llegaba.
