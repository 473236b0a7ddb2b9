import { type Notions, phrases } from '../service-words.ts';

export const notions: Notions = {
  shop: phrases(
    'tienda | tiendas | local | locales | showroom* | sucursal* | mostrador | establecimiento* | obrador | tiendecita* | local comercial | sede | en persona | exposición | sala de exposición | vivero | tienda propia | tienda de fábrica | outlet físico',
  ),
  brings: phrases(
    'traer* | trae | llev* | devolv* | devoluc* | devuelv* | entreg* | acept* | cambi* | acerc* | recib* | dejar* | deja | venir | ven | vienes | pasar | pásate | pasarte | llevarlo | pasa por | tráe* | traig*',
  ),
  no: phrases('no | ni | nunca | jamás | tampoco | únicamente por | solo por correo'),
  nothing: phrases(
    'gratis | gratuit* | sin coste | sin costo | sin cargo | sin gastos | sin pagar | no te cuesta nada | no le cuesta nada | no cuesta nada | no tenés que pagar | no tienes que pagar | no tiene que pagar | no pagas nada | no pagás nada | por nuestra cuenta | corre por nuestra cuenta | lo pagamos | asumimos | pagamos nosotros | a nuestro cargo | no se descuenta nada | no descontamos nada | sin descuento alguno | nada se descuenta | te devolvemos los gastos de envío | reembolsamos los gastos de devolución',
  ),
  buyerPays: phrases(
    'por cuenta del cliente | por cuenta del comprador | por tu cuenta | por su cuenta | a cargo del cliente | a cargo del comprador | a tu cargo | a su cargo | corren por tu | corren por cuenta | corre por cuenta | asume el cliente | pagas tú | paga el cliente | paga el comprador | abona el cliente | a costa del | a portes debidos no | la pagas | lo pagas | los pagas | las pagas | la paga usted | los paga usted | te toca pagar | los gastos son tuyos | los portes son tuyos | el porte es tuyo | el envío es cosa tuya | asume el consumidor | asume el comprador | responsabilidad del cliente | responsabilidad del comprador | los asume el cliente | pagados por el cliente | abonados por el cliente',
  ),
  law: phrases(
    'ley | legal* | legalmente | por ley | normativa | derecho de desistimiento legal | normativa de consumo | real decreto | directiva',
  ),
  more: phrases(
    'ampli* | en lugar de | en vez de | más allá de | más de lo que | más que la ley | nosotros te damos | nosotros le damos | con nosotros | vamos más allá | nosotros vamos | te damos más | le damos más',
  ),
  account: phrases(
    'online | en línea | mi cuenta | tu cuenta | su cuenta | mis pedidos | portal | formulario | área de cliente | zona de cliente | botón de arrepentimiento | app | aplicación | inicia sesión | inicie sesión | iniciar sesión',
  ),
  label: phrases('etiqueta*'),
  without: phrases('sin'),
  charges: phrases(
    'cuesta* | cobr* | descont* | coste* | costo* | recog* | restamos | retenemos | deducimos | deduc* | descontamos | se descuentan',
  ),
  others: phrases(
    'prensa | mayorista* | distribuidor* | empleo | trabaja con nosotros | alojamiento | hosting | diseño web | desarrollo web | agencia española de protección | protección de datos | mediación | arbitraje | junta arbitral | resolución de litigios | colaboracion* | franquicia* | proveedores | periodista* | autoridad* | litigio* | controversia* | juzgado* | oficina municipal | diseño y desarrollo | diseño de la web | programación web | desarrollo de la web | diseño y | servicio técnico oficial | servicios técnicos | taller* autorizado* | encargado* del tratamiento | alojad* en | proveedor de alojamiento | proveedor de hosting | autoridad de control | subencargad*',
  ),
  same: phrases(
    'mismas condiciones | mismas reglas | misma política | mismas normas | las mismas | lo mismo | igual si | igual para | independientemente | da igual | tanto si compras | tanto si compraste | idéntic*',
  ),
  sold: phrases('online | tienda* | teléfono | web | internet | línea'),
  otherPlace: phrases(
    'feria | ferias | mercadillo* | marketplace* | amazon | ebay | mercado libre | puesto | compras en tienda | comprados en tienda | compradas en tienda | compras hechas en',
  ),
  form: phrases(
    'formulario | formulario de contacto | enviar una solicitud | enviar solicitud | abrir un ticket | formulario de consulta',
  ),
  chatSaid: phrases('chat en vivo | chat | chat online | por chat'),
  off: phrases('desactivad* | suspendid* | ya no | no disponible | en construcción | próximamente | en obras'),
  messengers: phrases('whatsapp | messenger | telegram | signal | wasap'),
  fees: phrases(
    'suplemento | recargo | envoltorio | envuelto | seguro | comisión | contrareembolso | contra reembolso | añadimos | sumamos | coste adicional | costo adicional | cargo adicional | segunda entrega | pago contra reembolso | pago en la entrega | además de los gastos de envío | además del envío',
  ),
  members: phrases('socios | miembros | club | fidelidad | vip | suscriptores'),
  undelivered: phrases('no entregad* | dirección incorrecta | dirección errónea | no recogid* | rechaza el paquete'),
  excepted: phrases(
    'ropa interior | bañador* | lencería | higiene | higiénic* | cosmétic* | pendientes | perecedero* | alimentos | personalizad* | a medida | por encargo | grabad* | bordad* | tarjetas regalo | rebajad* | liquidación | outlet | colchon* | software | descarga* | plantas | medias | calcetines | pantis | piercing* | medicament* | pienso* | comida | arena | semillas | por metros | saldo* | fin de serie | segunda mano | usados | animales vivos | abiertos | iniciales | estas piezas | estos artículos | a tu medida | a sus medidas | con tus medidas',
  ),
  paper: phrases(
    'imprim* | adjunt* | incluy* | inclúy* | mete* | en el paquete | por correo postal | en la caja | dentro del paquete | pdf',
  ),
  addressee: phrases(
    'dirección de envío | dirección de facturación | dirección de entrega | destinatari* | tus datos | sus datos | datos del cliente | datos de envío | datos de facturación | enviar a | comprador | quién recibe | entregar a',
  ),
};
